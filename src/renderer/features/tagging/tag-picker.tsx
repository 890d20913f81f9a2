import { Modal } from '@mantine/core';
import {
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { TagTarget } from '../../../contract/tag.ts';
import { useVirtualRows } from '../../ui/use-virtual-rows.ts';
import { TagDot } from './tag-chip.tsx';
import { choicesFor, type Choice } from './tag-picker-choices.ts';
import { useTagPickerState } from './tag-picker-state.ts';
import styles from './tag-picker.module.css';

type TagPickerProps = {
  /** What gets or loses the tags: articles, a passage, facts. */
  readonly targets: readonly TagTarget[];
  /** What that is, in words: "3 articles", "this passage". */
  readonly label: string;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/**
 * Puts tags on things: type to filter, Enter puts a tag on or takes it off, the last choice makes a new tag. Whoever shows
 * it offers the action with the key `t`, since only there it is known what is meant.
 */
export function TagPicker({ targets, label, opened, onClose }: TagPickerProps): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Tags of ${label}`}
      size="sm"
      yOffset="12vh"
      padding={0}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      styles={{ header: { padding: '0.5rem 0.5rem 0 0.9rem', minHeight: 0 } }}
    >
      <Choices targets={targets} onClose={onClose} />
    </Modal>
  );
}

/** In pixels, as in the style sheet. */
const rowHeight = 30;

function Choices({ targets, onClose }: Pick<TagPickerProps, 'targets' | 'onClose'>): ReactNode {
  const { tags, carriedOf, toggle, create, problem } = useTagPickerState(targets, true);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // At once: the dialog's own focus comes a moment later, and fast typing would be lost.
  useLayoutEffect(() => input.current?.focus(), []);
  const choices = useMemo(() => choicesFor(text, tags, carriedOf), [text, tags, carriedOf]);
  const current = Math.min(active, choices.length - 1);
  const { scroller, items, height, virtualizer } = useVirtualRows(choices.length, rowHeight, current);

  const choose = (choice: Choice | undefined): void => {
    if (!choice) return;
    if (choice.kind === 'tag') toggle(choice.tag);
    else create(choice.name);
    if (text !== '') {
      setText('');
      setActive(0);
      virtualizer.scrollToOffset(0);
    }
  };

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(choices.length - 1, to));
    setActive(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(current + 1);
    else if (event.key === 'ArrowUp') move(current - 1);
    else if (event.key === 'Enter') {
      choose(choices[current]);
      if (event.ctrlKey || event.metaKey) onClose();
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        className={styles['input']}
        ref={input}
        data-autofocus
        role="combobox"
        aria-label="Tag"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        {...(choices.length > 0 ? { 'aria-activedescendant': `${id}-${current}` } : {})}
        placeholder="Type a tag"
        maxLength={100}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          virtualizer.scrollToOffset(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        className={styles['list']}
        id={`${id}-list`}
        ref={scroller}
        // A native select can neither be steered from the text field nor say "on some".
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        aria-label="Tags"
        aria-multiselectable="true"
        tabIndex={-1}
      >
        <div className={styles['rows']} style={{ height }} role="presentation">
          {items.map(({ index, start }) => {
            const choice = choices[index];
            if (!choice) return null;
            return (
              <ChoiceRow
                key={choice.kind === 'tag' ? choice.tag.id : 'create'}
                id={`${id}-${index}`}
                choice={choice}
                place={{ index, of: choices.length, style: { transform: `translateY(${start}px)` } }}
                active={index === current}
                onChoose={() => choose(choice)}
              />
            );
          })}
        </div>
      </div>
      {choices.length === 0 && <p className={styles['hint']}>No tags yet. Type a name and press Enter to make one.</p>}
      {problem !== null && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      <p className={styles['hint']}>Enter puts a tag on or takes it off · Esc closes</p>
    </>
  );
}

const marks = { all: '✓', some: '–', none: '' } as const;
const inWords = { all: 'on', some: 'on some', none: 'off' } as const;

function ChoiceRow({
  id,
  choice,
  place,
  active,
  onChoose,
}: {
  readonly id: string;
  readonly choice: Choice;
  /** Which of how many it is, and where it lies. */
  readonly place: { readonly index: number; readonly of: number; readonly style: CSSProperties };
  readonly active: boolean;
  readonly onChoose: () => void;
}): ReactNode {
  const uses = choice.kind === 'tag' ? choice.tag.articles + choice.tag.passages + choice.tag.facts : 0;
  return (
    // The keyboard works in the text field, which points here by aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      className={styles['choice']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see the list
      role="option"
      style={place.style}
      aria-selected={active}
      aria-posinset={place.index + 1}
      aria-setsize={place.of}
      aria-label={choice.kind === 'tag' ? `${choice.tag.name}, ${inWords[choice.carried]}` : `Create “${choice.name}”`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles['mark']} data-mark={choice.kind === 'tag' ? marks[choice.carried] : '+'} />
      {choice.kind === 'tag' ? <TagDot colour={choice.tag.colour} /> : <span />}
      <span className={styles['name']}>{choice.kind === 'tag' ? choice.tag.name : `Create “${choice.name}”`}</span>
      {choice.kind === 'tag' && <span className={styles['uses']} data-uses={uses} />}
    </div>
  );
}
