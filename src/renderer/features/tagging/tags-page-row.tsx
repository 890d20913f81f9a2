import { Menu } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Tag } from '../../../contract/tag.ts';
import { tagColours, type TagColour } from '../../../contract/vocabulary.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { formatNumber } from '../../ui/formats.ts';
import { NameField } from '../../ui/name-field.tsx';
import styles from '../../ui/named-list.module.css';
import { showDone } from '../../ui/notify.tsx';
import { toAddress } from '../../ui/place.ts';
import { useCommand } from '../../ui/use-command.ts';
import { libraryOfTag } from '../search/search-place.ts';
import { TagDot } from './tag-chip.tsx';

type TagRowProps = {
  readonly tag: Tag;
  /** Which row it is, from 0. */
  readonly row: number;
  readonly readOnly: boolean;
  readonly mergeable: boolean;
  readonly onMerge: () => void;
};

/** A tag with its counts and what can be done with it. */
export function TagRow({ tag, row, readOnly, mergeable, onMerge }: TagRowProps): ReactNode {
  const command = useCommand();
  const [renaming, setRenaming] = useState(false);
  const { undo } = useChanges();
  const { id, name, articles, passages, facts } = tag;
  const remove = async (): Promise<void> => {
    const reply = await command('tag.remove', { id });
    if (reply.ok) showDone(`Tag “${name}” removed`, { label: 'Undo', run: () => void undo() }, 'removed');
  };
  return (
    <tr aria-rowindex={row + 2}>
      <td>
        <ColourMenu tag={tag} readOnly={readOnly} />
      </td>
      <td>
        {renaming ? (
          <NameField
            name={name}
            onName={async (next) => (await command('tag.edit', { id, name: next })).ok}
            onDone={() => setRenaming(false)}
          />
        ) : (
          <a href={toAddress(libraryOfTag(id))} title={`Show the articles tagged “${name}”`}>
            {name}
          </a>
        )}
      </td>
      <td className={styles['number']}>{formatNumber(articles)}</td>
      <td className={styles['number']}>{formatNumber(passages)}</td>
      <td className={styles['number']}>{formatNumber(facts)}</td>
      <td className={styles['ways']}>
        <button type="button" disabled={readOnly} onClick={() => setRenaming(true)}>
          Rename<span className="said"> {name}</span>
        </button>
        <button type="button" disabled={readOnly || !mergeable} onClick={onMerge}>
          Merge…<span className="said"> {name}</span>
        </button>
        <button type="button" disabled={readOnly} onClick={() => void remove()}>
          Remove<span className="said"> {name}</span>
        </button>
      </td>
    </tr>
  );
}

function ColourMenu({ tag, readOnly }: { readonly tag: Tag; readonly readOnly: boolean }): ReactNode {
  const command = useCommand();
  const recolour = (colour: TagColour): void => {
    if (colour !== tag.colour) void command('tag.edit', { id: tag.id, colour });
  };
  return (
    <Menu position="bottom-start" shadow="md" transitionProps={{ duration: 0 }} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button
          type="button"
          className={styles['colour']}
          disabled={readOnly}
          aria-label={`Colour of ${tag.name}: ${tag.colour}`}
        >
          <TagDot colour={tag.colour} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {tagColours.map((colour) => (
          <Menu.Item key={colour} leftSection={<TagDot colour={colour} />} onClick={() => recolour(colour)}>
            {colour}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
