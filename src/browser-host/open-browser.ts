import { spawn } from 'node:child_process';

/**
 * The command that opens an address in the person's browser; null where there is no screen to open it on (no display, or a
 * remote session).
 */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [command: string, ...arguments_: string[]] | null {
  if (environment['CI'] || environment['SSH_CONNECTION']) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

/** Opens the address if it can. Whether it worked is for the person to see; the address is printed in any case. */
export function openBrowser(url: string): void {
  const command = browserCommand(process.platform, process.env);
  if (command === null) return;
  const [name, ...leading] = command;
  const child = spawn(name, [...leading, url], { stdio: 'ignore', detached: true });
  child.on('error', () => child.unref());
  child.unref();
}
