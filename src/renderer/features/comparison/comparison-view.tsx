import { Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useActions } from '../../ui/actions.tsx';
import type { Place } from '../../ui/place.ts';
import { goTo } from '../../ui/use-place.ts';
import { leaveArticle } from '../reading/leave-article.ts';
import { ArticleChooser } from './article-chooser.tsx';
import styles from './comparison-view.module.css';
import { FactsTab } from './facts-tab.tsx';
import { TextsTab } from './texts-tab.tsx';

type ComparisonPlace = Extract<Place, { at: 'comparison' }>;
const mostArticles = 6;

/** Two to six articles beside each other: their texts, and what they tell. The order of the columns is that of the address. */
export function ComparisonView({ place }: { readonly place: ComparisonPlace }): ReactNode {
  const { ids, show } = place;
  const [choosing, setChoosing] = useState(false);
  const change = (next: Partial<Pick<ComparisonPlace, 'ids' | 'show'>>): void =>
    goTo({ at: 'comparison', ids, show, ...next }, 'replace');

  useActions([
    {
      id: 'comparison.back',
      label: 'Back',
      section: 'Comparison',
      keys: ['Escape'],
      run: leaveArticle,
    },
    {
      id: 'comparison.switch',
      label: show === 'texts' ? 'Compare facts' : 'Compare texts',
      section: 'Comparison',
      keys: ['x'],
      run: () => change({ show: show === 'texts' ? 'facts' : 'texts' }),
    },
    {
      id: 'comparison.add',
      label: 'Add an article to the comparison',
      section: 'Comparison',
      keys: ['+'],
      disabled: ids.length >= mostArticles,
      run: () => setChoosing(true),
    },
  ]);

  const shared = { ids, onOrder: (next: readonly number[]) => change({ ids: next }) };
  return (
    <Tabs
      className={styles['view'] ?? ''}
      value={show}
      onChange={(value) => change({ show: value === 'facts' ? 'facts' : 'texts' })}
      keepMounted={false}
    >
      <div className={styles['bar']}>
        <Tabs.List>
          <Tabs.Tab value="texts">Texts</Tabs.Tab>
          <Tabs.Tab value="facts">Facts</Tabs.Tab>
        </Tabs.List>
        <button
          type="button"
          className={styles['add']}
          disabled={ids.length >= mostArticles}
          onClick={() => setChoosing(true)}
        >
          Add article…
        </button>
      </div>
      <Tabs.Panel className={styles['panel'] ?? ''} value="texts">
        <TextsTab {...shared} />
      </Tabs.Panel>
      <Tabs.Panel className={styles['panel'] ?? ''} value="facts">
        <FactsTab {...shared} />
      </Tabs.Panel>
      <ArticleChooser
        opened={choosing}
        without={ids}
        onClose={() => setChoosing(false)}
        onChoose={(id) => {
          setChoosing(false);
          change({ ids: [...ids, id] });
        }}
      />
    </Tabs>
  );
}
