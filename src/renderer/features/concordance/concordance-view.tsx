import { SegmentedControl, Tabs, TextInput } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { useActions } from '../../ui/actions.tsx';
import { goTo } from '../../ui/use-place.ts';
import { alsoNames } from '../search/also.ts';
import { alsoLabel, AlsoSwitches } from '../search/also-switches.tsx';
import { useBoxedQuery } from '../search/use-boxed-query.ts';
import { ReviewScope } from '../review/review-scope.tsx';
import { CollocatesView } from './collocates-view.tsx';
import { changed, withScope, type ConcordancePlace } from './concordance-place.ts';
import { CuesView } from './cues-view.tsx';
import { DispersionView } from './dispersion-view.tsx';
import { LinesView } from './lines-view.tsx';
import styles from './concordance-view.module.css';

const shows = [
  ['lines', 'Lines'],
  ['collocates', 'Collocates'],
  ['dispersion', 'Over time'],
  ['cues', 'Cues'],
] as const;

/** Every hit of a query in its line, how it was said, the words near it, and its place in time. */
export function ConcordanceView({ place }: { readonly place: ConcordancePlace }): ReactNode {
  const { scope, show } = place;
  // Texts have no cues.
  const shown = shows.filter(([value]) => value !== 'cues' || scope.over === 'statements');
  const [newerThan, setNewerThan] = useState(0);
  const box = useBoxedQuery(scope.query, (query) => goTo(withScope(place, { query }), 'replace'));
  const queryBox = useRef<HTMLInputElement>(null);
  const change = (changes: Partial<ConcordancePlace>): void => goTo(changed(place, changes), 'replace');
  const setOver = (over: typeof scope.over): void => goTo(withScope(place, { over }), 'replace');
  useActions([
    {
      id: 'concordance.find',
      label: 'Change the query of the concordance',
      section: 'Search',
      keys: ['s'],
      run: () => queryBox.current?.focus(),
    },
    {
      id: 'concordance.over',
      label: scope.over === 'text' ? 'Show lines of what was said' : 'Show lines of the texts',
      section: 'Search',
      keys: ['w'],
      run: () => setOver(scope.over === 'text' ? 'statements' : 'text'),
    },
    ...alsoNames.map((name) => ({
      id: `concordance.also.${name}`,
      label: `${alsoLabel(name)} in the concordance ${box.also.includes(name) ? '(on)' : '(off)'}`,
      section: 'Search' as const,
      run: () => box.toggle(name),
    })),
    ...shown.map(([value, label], index) => ({
      id: `concordance.${value}`,
      label: `${label} of the concordance`,
      section: 'Search' as const,
      keys: [String(index + 1)],
      run: () => change({ show: value }),
    })),
  ]);
  const given = { place, newerThan, onReadAgain: setNewerThan };

  return (
    <Tabs
      className={styles['view'] ?? ''}
      aria-labelledby="concordance-title"
      value={show}
      keepMounted={false}
      onChange={(value) => change({ show: shows.find(([each]) => each === value)?.[0] ?? 'lines' })}
    >
      <header className={styles['head']}>
        <h1 id="concordance-title">Concordance</h1>
        <div className={styles['tools']}>
          <TextInput
            ref={queryBox}
            size="xs"
            className={styles['query'] ?? ''}
            aria-label="Words to show in their lines"
            placeholder="Words to show in their lines…"
            value={box.text}
            onChange={(event) => box.setText(event.currentTarget.value)}
            rightSectionWidth={58}
            rightSection={<AlsoSwitches also={box.also} toggle={box.toggle} />}
          />
          <SegmentedControl
            transitionDuration={0}
            size="xs"
            aria-label="Lines of"
            value={scope.over}
            data={[
              { value: 'text', label: 'Texts' },
              { value: 'statements', label: 'What was said' },
            ]}
            onChange={(over) => setOver(over as typeof scope.over)}
          />
          <ReviewScope
            which={{ filters: scope.filters }}
            selected={null}
            onChange={({ filters = {} }) => goTo(withScope(place, { filters }), 'replace')}
          />
        </div>
        <Tabs.List>
          {shown.map(([value, label]) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </header>
      <Tabs.Panel className={styles['panel'] ?? ''} value="lines">
        <LinesView {...given} />
      </Tabs.Panel>
      <Tabs.Panel className={styles['panel'] ?? ''} value="cues">
        <CuesView {...given} />
      </Tabs.Panel>
      <Tabs.Panel className={styles['panel'] ?? ''} value="collocates">
        <CollocatesView {...given} />
      </Tabs.Panel>
      <Tabs.Panel className={styles['panel'] ?? ''} value="dispersion">
        <DispersionView {...given} />
      </Tabs.Panel>
    </Tabs>
  );
}
