import { Button, CloseButton, Tooltip } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { TagTarget } from '../../../contract/tag.ts';
import type { MetadataScope } from '../../../contract/metadata.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useActions } from '../../ui/actions.tsx';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { goTo } from '../../ui/use-place.ts';
import { BulkEditDialog } from '../metadata/bulk-edit-dialog.tsx';
import type { LibraryPlace } from '../search/search-place.ts';
import { TagPicker } from '../tagging/tag-picker.tsx';
import { useLibraryState } from './library-state.tsx';
import { reviewOf, sourcesOf } from './review-of.ts';
import { canCompare, nothingSelected } from './selection.ts';
import styles from './selection-bar.module.css';

/** More versions than that nobody groups by hand. */
const mostGrouped = 100;

/** What can be done with the selected articles, while there are any. */
export function SelectionBar({
  place,
  readOnly,
}: {
  readonly place: LibraryPlace;
  readonly readOnly: boolean;
}): ReactNode {
  const { selection, setSelection } = useLibraryState();
  const { undo } = useChanges();
  const command = useCommand();
  const [tagging, setTagging] = useState(false);
  const [editing, setEditing] = useState<MetadataScope | null>(null);
  const ids = [...selection.ids];
  const label = formatCount(ids.length, 'article');
  const none = ids.length === 0;

  const compare = (): void => goTo({ at: 'comparison', ids, show: 'texts' });
  const remove = async (): Promise<void> => {
    const reply = await command('article.remove', { ids });
    if (!reply.ok) return;
    setSelection(nothingSelected);
    showDone(`${label} removed`, { label: 'Undo', run: () => void undo() }, 'removed');
  };

  const group = async (): Promise<void> => {
    const [one = 0, ...others] = ids;
    const reply = await command('version.decide', {
      decisions: others.map((other) => ({ one, other, verdict: 'versions' })),
    });
    if (reply.ok) showDone(`${label} grouped as versions`, { label: 'Undo', run: () => void undo() });
  };

  useActions([
    {
      id: 'library.compare',
      label: 'Compare the selected articles',
      section: 'Comparison',
      keys: ['c'],
      disabled: !canCompare(ids.length),
      run: compare,
    },
    {
      id: 'library.tag',
      label: 'Tag the selected articles',
      section: 'Tags',
      keys: ['t'],
      disabled: none || readOnly,
      run: () => setTagging(true),
    },
    {
      id: 'library.details',
      label: none ? 'Edit the details of all these articles' : 'Edit the details of the selected articles',
      section: 'Edit',
      keys: ['e'],
      disabled: readOnly,
      run: () => setEditing(none ? { query: place.query, filters: place.filters } : { articleIds: ids }),
    },
    {
      id: 'library.group',
      label: 'Say that the selected articles are versions of one another',
      section: 'Comparison',
      keys: ['g'],
      disabled: ids.length < 2 || ids.length > mostGrouped || readOnly,
      run: () => void group(),
    },
    {
      id: 'library.remove',
      label: 'Remove the selected articles',
      section: 'Edit',
      keys: ['Delete'],
      disabled: none || readOnly,
      run: () => void remove(),
    },
  ]);

  return (
    <>
      <output className="said">{none ? '' : `${formatNumber(ids.length)} selected`}</output>
      {!none && (
        <section className={styles['bar']} aria-label="Selected articles">
          <strong>{formatNumber(ids.length)} selected</strong>
          <Tooltip label="Choose two to six articles" disabled={canCompare(ids.length)}>
            <Button
              size="compact-sm"
              onClick={compare}
              {...(canCompare(ids.length) ? {} : { 'data-disabled': true, 'aria-disabled': true })}
              rightSection={<KeyHint keys="c" />}
            >
              Compare
            </Button>
          </Tooltip>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => goTo(reviewOf(place, true))}
            rightSection={<KeyHint keys="v" />}
          >
            Review facts
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => goTo(sourcesOf(place, true))}
            rightSection={<KeyHint keys="o" />}
          >
            Sources
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={readOnly}
            onClick={() => setEditing({ articleIds: ids })}
            rightSection={<KeyHint keys="e" />}
          >
            Edit details
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={readOnly}
            onClick={() => setTagging(true)}
            rightSection={<KeyHint keys="t" />}
          >
            Tag
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={readOnly}
            onClick={() => void remove()}
            rightSection={<KeyHint keys="Delete" />}
          >
            Remove
          </Button>
          <CloseButton size="sm" aria-label="Clear the selection" onClick={() => setSelection(nothingSelected)} />
        </section>
      )}
      <BulkEditDialog which={editing} label={none ? 'all these articles' : label} onClose={() => setEditing(null)} />
      <TagPicker
        targets={ids.map((articleId): TagTarget => ({ kind: 'article', articleId }))}
        label={label}
        opened={tagging}
        onClose={() => setTagging(false)}
      />
    </>
  );
}
