import type { Article } from '../../../contract/article.ts';
import type { StoredFact } from '../../../contract/decision.ts';
import type { Span } from '../../../contract/fact.ts';
import { factKinds } from '../../../contract/vocabulary.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useActions, type Action } from '../../ui/actions.tsx';
import { showDone, showFailure } from '../../ui/notify.tsx';
import { review } from '../../ui/place.ts';
import { goTo } from '../../ui/use-place.ts';
import { withKindToggled, type FactFilters } from './fact-filters.ts';
import { kindNames } from './fact-words.ts';
import { leaveArticle } from './leave-article.ts';
import { useEntityOfFact } from './use-entity-of-fact.ts';
import type { SearchHits } from './use-search-hits.ts';

type Reading = {
  readonly article: Article;
  readonly facts: readonly StoredFact[];
  readonly filters: FactFilters;
  readonly setFilters: (filters: FactFilters) => void;
  readonly selected: StoredFact | undefined;
  /** What is selected in the text. */
  readonly selection: Span | null;
  readonly hits: SearchHits;
  /** A form is open: keys that would change what it is about wait. */
  readonly editing: boolean;
  readonly walk: (by: 1 | -1) => void;
  readonly decide: (verdict: 'accepted' | 'rejected' | 'none') => void;
  readonly edit: () => void;
  readonly explain: () => void;
  readonly editDetails: () => void;
  /** Puts the focus on the first end of the fact's spans. */
  readonly moveEnds: () => void;
  readonly add: () => void;
  readonly tag: () => void;
  readonly note: () => void;
  readonly copy: () => void;
  readonly clearSelection: () => void;
};

/** Everything that can be done while reading, with its keys. */
export function useReadingActions(reading: Reading): void {
  const host = useHost();
  const { selected, selection, hits, editing, article, facts, filters, walk, decide } = reading;
  const noFact = editing || !selected;
  const entity = useEntityOfFact(article.id, selected);

  const save = async (): Promise<void> => {
    const text = `${JSON.stringify({ article, facts }, null, 2)}\n`;
    const reply = await host.save(`${fileName(article.title)}.json`, { parts: [text], type: 'application/json' });
    if (!reply.ok) showFailure(reply.failure);
    else if (reply.value.saved) showDone('Facts saved');
  };

  const about: Action[] = [
    {
      id: 'reading.back',
      label: 'Back',
      section: 'Reading',
      keys: ['Escape'],
      disabled: editing,
      run: () => (selection ? reading.clearSelection() : leaveArticle()),
    },
    {
      id: 'reading.edit',
      label: selected ? 'Edit the fact' : 'Edit title, outlet, byline, date and language',
      section: selected ? 'Facts' : 'Reading',
      keys: ['e'],
      disabled: editing,
      run: reading.edit,
    },
    {
      id: 'reading.details',
      label: 'Edit the details of the article',
      section: 'Reading',
      keys: ['shift+e'],
      disabled: editing,
      run: reading.editDetails,
    },
    {
      id: 'reading.copy',
      label: 'Copy with citation',
      section: 'Reading',
      keys: ['c'],
      disabled: !selection && !selected,
      run: reading.copy,
    },
    {
      id: 'reading.tag',
      label: selection ? 'Tag the passage' : selected ? 'Tag the fact' : 'Tag the article',
      section: 'Tags',
      keys: ['t'],
      disabled: editing,
      run: reading.tag,
    },
    {
      id: 'reading.note',
      label: selection ? 'Write a note on the passage' : 'Write a note on the article',
      section: 'Tags',
      keys: ['j'],
      disabled: editing,
      run: reading.note,
    },
    {
      id: 'facts.review',
      label: 'Review the facts of this article in a list',
      section: 'Facts',
      run: () => goTo({ ...review, which: { articleIds: [article.id] }, order: 'reading' }),
    },
    {
      id: 'facts.save',
      label: 'Save the facts of this article as JSON',
      section: 'Facts',
      run: () => void save(),
    },
    {
      id: 'hits.next',
      label: 'Next hit',
      section: 'Search',
      keys: ['F3', '.'],
      disabled: !hits.canMove,
      run: () => hits.move(1),
    },
    {
      id: 'hits.previous',
      label: 'Previous hit',
      section: 'Search',
      keys: ['shift+F3', ','],
      disabled: !hits.canMove,
      run: () => hits.move(-1),
    },
    {
      id: 'list.next-article',
      label: 'Next article of the list',
      section: 'Search',
      keys: ['>'],
      disabled: hits.listed === null,
      run: () => void hits.listed?.move(1, 'first'),
    },
    {
      id: 'list.previous-article',
      label: 'Previous article of the list',
      section: 'Search',
      keys: ['<'],
      disabled: hits.listed === null,
      run: () => void hits.listed?.move(-1, 'first'),
    },
  ];
  const aboutFacts: Action[] = [
    { id: 'facts.next', label: 'Next fact', section: 'Facts', keys: ['n', ']'], disabled: editing, run: () => walk(1) },
    {
      id: 'facts.previous',
      label: 'Previous fact',
      section: 'Facts',
      keys: ['p', '['],
      disabled: editing,
      run: () => walk(-1),
    },
    {
      id: 'facts.accept',
      label: 'Accept the fact',
      section: 'Facts',
      keys: ['a'],
      disabled: noFact,
      run: () => decide('accepted'),
    },
    {
      id: 'facts.reject',
      label: 'Reject the fact',
      section: 'Facts',
      keys: ['r'],
      disabled: noFact,
      run: () => decide('rejected'),
    },
    {
      id: 'facts.take-back',
      label: 'Take the decision about the fact back',
      section: 'Facts',
      keys: ['u'],
      disabled: noFact,
      run: () => decide('none'),
    },
    {
      id: 'facts.move-ends',
      label: 'Move the ends of the fact by the arrow keys',
      section: 'Facts',
      keys: ['h'],
      disabled: !selected,
      run: reading.moveEnds,
    },
    {
      id: 'facts.explain',
      label: 'Why the fact is here',
      section: 'Facts',
      keys: ['w'],
      disabled: noFact,
      run: reading.explain,
    },
    {
      id: 'facts.about',
      label: entity ? `All about ${entity.name}` : 'All about the one named in the fact',
      section: 'Names',
      keys: ['i'],
      disabled: entity === null,
      run: () => entity && goTo({ at: 'entity', key: entity.key, show: 'mentions' }),
    },
    {
      id: 'facts.add',
      label: 'Add a fact from the selected words',
      section: 'Facts',
      keys: ['f'],
      disabled: editing || !selection,
      run: reading.add,
    },
    ...factKinds.map((kind, index): Action => ({
      id: `facts.toggle-${kind}`,
      label: `Show or hide ${kindNames[kind].toLowerCase()}`,
      section: 'Facts',
      keys: [String(index + 1)],
      run: () => reading.setFilters(withKindToggled(filters, kind)),
    })),
  ];
  useActions([...about, ...aboutFacts]);
}

/** A title as the name of a file: letters, digits and hyphens. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 80) || 'article';
}
