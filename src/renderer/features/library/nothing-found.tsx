import { Button, Code, List, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { goTo } from '../../ui/use-place.ts';
import { boxedQuery, queryOfBox } from '../search/also.ts';
import { hasFilters, isBlank, withQuery, type LibraryPlace } from '../search/search-place.ts';
import { suggestionsFor } from './search-suggestions.ts';
import styles from './nothing-found.module.css';

/** An empty list says why it is empty and what to try. */
export function NothingFound({ place }: { readonly place: LibraryPlace }): ReactNode {
  const { query, filters } = place;
  const { text, also } = boxedQuery(query);
  return (
    <div className={styles['nothing']}>
      <Title order={2}>No article {isBlank(query) ? 'passes these filters' : 'matches this search'}</Title>
      <List spacing="xs" size="sm" my="sm">
        {hasFilters(filters) && (
          <List.Item>
            Filters are set at the left.{' '}
            <Button size="compact-sm" variant="light" onClick={() => goTo({ ...place, filters: {} })}>
              Search without them
            </Button>
          </List.Item>
        )}
        {suggestionsFor(text).map(({ words, query: other }) => (
          <List.Item key={other}>
            {words}{' '}
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => goTo(withQuery(place, queryOfBox({ text: other, also })))}
            >
              {other}
            </Button>
          </List.Item>
        ))}
      </List>
      {!isBlank(query) && (
        <Text size="sm" c="dimmed">
          All words must occur in an article; <Code>OR</Code> asks for either, <Code>word*</Code> for beginnings.
        </Text>
      )}
    </div>
  );
}
