import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { AlsoSwitches } from './also-switches.tsx';
import { useBoxedQuery } from './use-boxed-query.ts';

type QueryFieldProps = Pick<TextInputProps, 'label' | 'aria-label' | 'placeholder' | 'className' | 'leftSection'> & {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
};

/** A field for a query of the whole language, with its switches. */
export function QueryField({ query, onQuery, ...look }: QueryFieldProps): ReactNode {
  const { text, setText, also, toggle } = useBoxedQuery(query, onQuery);
  return (
    <TextInput
      size="xs"
      {...look}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      rightSectionWidth={58}
      rightSection={<AlsoSwitches also={also} toggle={toggle} />}
    />
  );
}
