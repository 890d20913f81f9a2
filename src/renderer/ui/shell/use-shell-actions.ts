import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import type { ArchiveInfo } from '../../../contract/archive.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useImports } from '../../features/importing/imports-context.tsx';
import { useActions } from '../actions.tsx';
import { batch, concordance, facts, library, people, review, sources } from '../place.ts';
import { goTo } from '../use-place.ts';
import type { ShellDialog } from './dialogs.ts';

/** What can be done from everywhere. */
export function useShellActions({ readOnly, damage }: ArchiveInfo, show: (dialog: ShellDialog) => void): void {
  const { choose, chooseArchive } = useImports();
  const { changes, undo, redo } = useChanges();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const merge = async (): Promise<void> => {
    const ticket = await chooseArchive();
    if (ticket !== null) show({ show: 'merge', ticket });
  };
  const salvage = async (): Promise<void> => {
    const ticket = damage === null ? await chooseArchive() : null;
    if (ticket !== null || damage !== null) show({ show: 'salvage', ticket });
  };
  const lastUndo = changes.undo.at(-1)?.label;
  const lastRedo = changes.redo.at(-1)?.label;

  useActions([
    {
      id: 'archive.import-files',
      label: 'Import files…',
      section: 'Archive',
      keys: ['mod+O'],
      whileTyping: true,
      disabled: readOnly,
      run: () => void choose('files'),
    },
    {
      id: 'archive.import-folder',
      label: 'Import a folder…',
      section: 'Archive',
      keys: ['shift+mod+O'],
      whileTyping: true,
      disabled: readOnly,
      run: () => void choose('folder'),
    },
    { id: 'archive.open', label: 'Open an archive…', section: 'Archive', run: () => void choose('archive') },
    { id: 'archive.new', label: 'New archive…', section: 'Archive', run: () => show({ show: 'new-archive' }) },
    {
      id: 'archive.merge',
      label: 'Merge an archive into this one…',
      section: 'Archive',
      disabled: readOnly,
      run: () => void merge(),
    },
    {
      id: 'archive.salvage',
      label: damage === null ? 'Save what is left of a damaged archive…' : 'Save what can be saved…',
      section: 'Archive',
      run: () => void salvage(),
    },
    {
      id: 'archive.info',
      label: 'About this archive and Cuttings',
      section: 'Archive',
      run: () => show({ show: 'info' }),
    },
    { id: 'view.library', label: 'Go to the library', section: 'View', keys: ['shift+L'], run: () => goTo(library) },
    {
      id: 'view.facts',
      label: 'Go to the search for facts',
      section: 'View',
      keys: ['shift+S'],
      run: () => goTo(facts),
    },
    { id: 'view.names', label: 'Go to the names', section: 'View', keys: ['shift+N'], run: () => goTo(people) },
    {
      id: 'view.abbreviations',
      label: 'Go to the abbreviations',
      section: 'View',
      run: () => goTo({ at: 'abbreviations', text: '', conflicts: false }),
    },
    {
      id: 'view.sources',
      label: 'Go to the sources',
      section: 'View',
      keys: ['shift+O'],
      run: () => goTo(sources),
    },
    {
      id: 'view.concordance',
      label: 'Go to the concordance',
      section: 'View',
      keys: ['shift+C'],
      run: () => goTo(concordance),
    },
    {
      id: 'view.batch',
      label: 'Go to the batch search',
      section: 'View',
      keys: ['shift+Q'],
      run: () => goTo(batch),
    },
    {
      id: 'view.review',
      label: 'Go to the review of all facts',
      section: 'View',
      keys: ['shift+R'],
      run: () => goTo(review),
    },
    {
      id: 'view.notes',
      label: 'Go to the notes',
      section: 'View',
      keys: ['shift+B'],
      run: () => goTo({ at: 'notes', text: '' }),
    },
    { id: 'view.tags', label: 'Go to the tags', section: 'View', keys: ['shift+T'], run: () => goTo({ at: 'tags' }) },
    {
      id: 'view.imports',
      label: 'Go to the imports',
      section: 'View',
      keys: ['shift+I'],
      run: () => goTo({ at: 'imports' }),
    },
    {
      id: 'view.extraction',
      label: 'Go to facts found again',
      section: 'View',
      run: () => goTo({ at: 'extraction' }),
    },
    {
      id: 'view.rules',
      label: 'Go to the rules for outlet, date and other details',
      section: 'View',
      run: () => goTo({ at: 'rules' }),
    },
    {
      id: 'view.layouts',
      label: 'Go to the kept layouts of tables and texts',
      section: 'View',
      run: () => goTo({ at: 'layouts' }),
    },
    { id: 'view.removed', label: 'Go to the removed articles', section: 'View', run: () => goTo({ at: 'removed' }) },
    { id: 'view.backups', label: 'Go to the backups', section: 'View', run: () => goTo({ at: 'backups' }) },
    {
      id: 'view.scheme',
      label: scheme === 'dark' ? 'Light colours' : 'Dark colours',
      section: 'View',
      run: () => setColorScheme(scheme === 'dark' ? 'light' : 'dark'),
    },
    {
      id: 'view.scheme-auto',
      label: 'Colours as the system has them',
      section: 'View',
      run: () => setColorScheme('auto'),
    },
    {
      id: 'view.palette',
      label: 'All commands',
      section: 'View',
      keys: ['mod+K'],
      whileTyping: true,
      run: spotlight.open,
    },
    { id: 'view.keys', label: 'Keys', section: 'View', keys: ['?'], run: () => show({ show: 'keys' }) },
    {
      id: 'edit.undo',
      label: lastUndo === undefined ? 'Undo' : `Undo: ${lastUndo}`,
      section: 'Edit',
      keys: ['mod+Z'],
      disabled: lastUndo === undefined,
      run: () => void undo(),
    },
    {
      id: 'edit.redo',
      label: lastRedo === undefined ? 'Redo' : `Redo: ${lastRedo}`,
      section: 'Edit',
      keys: ['shift+mod+Z', 'mod+Y'],
      disabled: lastRedo === undefined,
      run: () => void redo(),
    },
  ]);
}
