import { ActionIcon, Popover, Table, Text } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { batch, toAddress } from '../../ui/place.ts';

const forms: readonly (readonly [example: string, meaning: string])[] = [
  ['ferry reef', 'both words, anywhere in the article'],
  ['"struck a reef"', 'these words next to each other'],
  ['ferry OR boat', 'either word'],
  ['ferry -reef', 'the first, without the second'],
  ['ferry NEAR/5 reef', 'at most 5 words apart; BEFORE/5: in this order'],
  ['harbo*', 'words that begin so'],
  ['*ship*', 'words with these letters in them'],
  ['sandbank~1', 'a letter other, more or less; ~2: two'],
  ['/ferr(y|ies)/', 'words of a pattern'],
  ['exact:warrant', 'no other forms or names, though the switches are on'],
  ['title:ferry', 'in the title only; likewise text:, outlet:, byline:, tag:'],
  ['note:"ask him"', 'articles with these words in your notes; note:* with any note'],
  ['speaker:hale', 'articles in which this speaker is quoted'],
  ['date:2024-05', 'published then: a year, a month or a day; also before:, after:'],
];

/** The query language on a card. */
export function QueryHelp(): ReactNode {
  return (
    <Popover position="bottom-end" withinPortal shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" radius="xl" aria-label="How to write a search">
          <IconHelp size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="How to write a search">
        <Table withRowBorders={false} verticalSpacing={3} fz="sm">
          <Table.Tbody>
            {forms.map(([example, meaning]) => (
              <Table.Tr key={example}>
                <Table.Td>
                  <code>{example}</code>
                </Table.Td>
                <Table.Td>{meaning}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="xs" mt="xs" px="xs">
          Capitals and accents do not matter. Many queries at once: <a href={toAddress(batch)}>Batch search</a>.
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
