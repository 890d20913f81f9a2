import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type SettingsFolders = {
  /** Where archives are made by default. */
  readonly documentsFolder: string;
  /** Where the list of recent archives lies. */
  readonly settingsFolder: string;
  /** Where backups are kept; null: beside each archive. */
  readonly backupsFolder: string | null;
};

type Machine = {
  readonly platform: NodeJS.Platform;
  /** Home folder of the person. */
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/**
 * Folders of a program without Electron, as each system wants them; the ones that Electron uses, where it can be known.
 * CUTTINGS_DOCUMENTS, CUTTINGS_SETTINGS and CUTTINGS_BACKUPS say otherwise.
 */
export function settingsFolders({ platform, home, environment }: Machine): SettingsFolders {
  return {
    documentsFolder:
      environment['CUTTINGS_DOCUMENTS'] || join(documentsOf({ platform, home, environment }), 'Cuttings'),
    settingsFolder:
      environment['CUTTINGS_SETTINGS'] || join(configurationOf({ platform, home, environment }), 'cuttings'),
    backupsFolder: environment['CUTTINGS_BACKUPS'] || null,
  };
}

function documentsOf({ platform, home, environment }: Machine): string {
  if (platform !== 'linux') return join(home, 'Documents');
  const configured =
    environment['XDG_DOCUMENTS_DIR'] || userDirectory(configurationOf({ platform, home, environment }));
  // A documents folder that is the home folder means: there is none (xdg-user-dirs).
  const folder = configured?.replace(/^\$HOME(?=\/|$)/, home);
  return folder?.startsWith('/') && folder !== home && folder !== `${home}/` ? folder : join(home, 'Documents');
}

/** What the desktop calls the documents folder: a line of ~/.config/user-dirs.dirs. */
function userDirectory(configuration: string): string | undefined {
  try {
    return /^XDG_DOCUMENTS_DIR="([^"\n]+)"/m.exec(readFileSync(join(configuration, 'user-dirs.dirs'), 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

function configurationOf({ platform, home, environment }: Machine): string {
  if (platform === 'darwin') return join(home, 'Library/Application Support');
  if (platform === 'win32') return environment['APPDATA'] || join(home, 'AppData/Roaming');
  const configured = environment['XDG_CONFIG_HOME'];
  return configured?.startsWith('/') ? configured : join(home, '.config');
}
