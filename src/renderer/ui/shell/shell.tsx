import { useState, type ReactNode } from 'react';
import type { ArchiveInfo } from '../../../contract/archive.ts';
import { BackupsPage } from '../../features/backups/backups-page.tsx';
import { BatchView } from '../../features/batch/batch-view.tsx';
import { ComparisonView } from '../../features/comparison/comparison-view.tsx';
import { ConcordanceView } from '../../features/concordance/concordance-view.tsx';
import { AbbreviationsView } from '../../features/entities/abbreviations-view.tsx';
import { EntitiesView } from '../../features/entities/entities-view.tsx';
import { EntityView } from '../../features/entities/entity-view.tsx';
import { FactsView } from '../../features/facts/facts-view.tsx';
import { DropTarget } from '../../features/importing/drop-target.tsx';
import { ImportBar } from '../../features/importing/import-bar.tsx';
import { LayoutsPage } from '../../features/importing/layouts-page.tsx';
import { ImportsPage } from '../../features/importing/imports-page.tsx';
import { LibraryView } from '../../features/library/library-view.tsx';
import { RemovedPage } from '../../features/library/removed-page.tsx';
import { ArticleView } from '../../features/reading/article-view.tsx';
import { SalvageDialog } from '../../features/backups/salvage-dialog.tsx';
import { ExtractionBar } from '../../features/extraction/extraction-bar.tsx';
import { ExtractionPage } from '../../features/extraction/extraction-page.tsx';
import { StaleNotice } from '../../features/extraction/stale-notice.tsx';
import { RulesPage } from '../../features/metadata/rules-page.tsx';
import { MergeArchiveDialog } from '../../features/importing/merge-archive-dialog.tsx';
import { ReviewView } from '../../features/review/review-view.tsx';
import { SourcesView } from '../../features/sources/sources-view.tsx';
import { NotesPage } from '../../features/notes/notes-page.tsx';
import { TagsPage } from '../../features/tagging/tags-page.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { GlobalKeys } from '../global-keys.tsx';
import { toAddress, type Place } from '../place.ts';
import { usePlace } from '../use-place.ts';
import { CommandPalette } from './command-palette.tsx';
import type { ShellDialog } from './dialogs.ts';
import { Header } from './header.tsx';
import { HostRequests } from './host-requests.tsx';
import { InfoSheet } from './info-sheet.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { NewArchiveDialog } from './new-archive-dialog.tsx';
import { Notices } from './notices.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { useShellActions } from './use-shell-actions.ts';
import styles from './shell.module.css';

/** The frame around every screen: header, notices, the screen of the place, imports at work. */
export function Shell({ info }: { readonly info: ArchiveInfo }): ReactNode {
  const place = usePlace();
  const [dialog, setDialog] = useState<ShellDialog | null>(null);
  const close = (): void => setDialog(null);
  useShellActions(info, setDialog);
  return (
    <div className={styles['shell']}>
      <Header info={info} place={place} />
      <Notices info={info} />
      <StaleNotice key={info.path} readOnly={info.readOnly} />
      <main className={styles['screen']}>
        <ErrorBoundary key={screenOf(place)} what="This screen">
          <Screen place={place} info={info} />
        </ErrorBoundary>
      </main>
      <ImportBar />
      <ExtractionBar key={info.path} />
      <DropTarget />
      <GlobalKeys />
      <UpdateNotice />
      <HostRequests showHelp={() => setDialog({ show: 'keys' })} />
      <CommandPalette />
      <KeysSheet opened={dialog?.show === 'keys'} onClose={close} />
      <InfoSheet info={info} opened={dialog?.show === 'info'} onClose={close} />
      <NewArchiveDialog opened={dialog?.show === 'new-archive'} onClose={close} />
      {dialog?.show === 'merge' && <MergeArchiveDialog ticket={dialog.ticket} onClose={close} />}
      {dialog?.show === 'salvage' && <SalvageDialog info={info} ticket={dialog.ticket} onClose={close} />}
    </div>
  );
}

function Screen({ place, info }: { readonly place: Place; readonly info: ArchiveInfo }): ReactNode {
  switch (place.at) {
    case 'library':
      return <LibraryView place={place} info={info} />;
    case 'article':
      return <ArticleView key={place.id} place={place} />;
    case 'facts':
      return <FactsView place={place} readOnly={info.readOnly} />;
    case 'entities':
      return <EntitiesView place={place} />;
    case 'entity':
      return <EntityView place={place} readOnly={info.readOnly} />;
    case 'abbreviations':
      return <AbbreviationsView place={place} />;
    case 'review':
      return <ReviewView place={place} readOnly={info.readOnly} />;
    case 'sources':
      return <SourcesView place={place} />;
    case 'concordance':
      return <ConcordanceView place={place} />;
    case 'batch':
      return <BatchView place={place} readOnly={info.readOnly} />;
    case 'comparison':
      return <ComparisonView key={place.ids.join()} place={place} />;
    case 'tags':
      return <TagsPage readOnly={info.readOnly} />;
    case 'notes':
      return <NotesPage place={place} />;
    case 'imports':
      return <ImportsPage importId={place.importId} />;
    case 'extraction':
      return <ExtractionPage info={info} runId={place.runId} />;
    case 'rules':
      return <RulesPage readOnly={info.readOnly} />;
    case 'layouts':
      return <LayoutsPage readOnly={info.readOnly} />;
    case 'removed':
      return <RemovedPage readOnly={info.readOnly} />;
    case 'backups':
      return <BackupsPage info={info} />;
  }
}

/** A fault on one screen must not be carried over to the next; on the library, typing must not make the screen anew. */
function screenOf(place: Place): string {
  return place.at === 'article' || place.at === 'comparison' ? (toAddress(place).split('&')[0] ?? place.at) : place.at;
}
