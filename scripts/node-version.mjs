/** The oldest Node that runs TypeScript as it is and that better-sqlite3 does not crash under. */
const needed = [22, 18];

/** Ends the process with a plain message when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(
    `Cuttings needs Node ${needed.join('.')} or newer; this is ${process.versions.node}. ` +
      (process.platform === 'linux' && process.arch === 'x64'
        ? 'Run `npm ci`, which brings one along, and use the npm scripts (`npm start`, `npm test`).'
        : 'Get a newer one from https://nodejs.org.'),
  );
  process.exit(1);
}
