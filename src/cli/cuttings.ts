#!/usr/bin/env node
// The `cuttings` command. Checks Node first: better-sqlite3 crashes without a word under a Node that it was not made for.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `cuttings: needs Node 22.18 or newer, and this is Node ${process.versions.node}. Start it with: npm run cuttings -- …`,
  );
  process.exitCode = 1;
} else {
  const { runCommandLine } = await import('./run-command-line.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2));
}

export {};
