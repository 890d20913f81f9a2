import { Button, Code, Group, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { library, toAddress } from './place.ts';
import styles from './screen-message.module.css';

type Props = {
  /** What is inside, for the title: "This screen". */
  readonly what: string;
  readonly children: ReactNode;
};

/** When part of the page fails: says what failed and how to go on, and leaves the rest of the page at work. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <section className={styles['message']} role="alert">
        <Title order={1}>{this.props.what} could not be shown</Title>
        <Text>This is a fault in Cuttings. Your archive is not affected, and everything that was saved is safe.</Text>
        <Group gap="xs" my="md">
          <Button onClick={() => this.setState({ error: null })}>Try again</Button>
          <Button
            variant="default"
            onClick={() => {
              window.location.hash = toAddress(library);
              this.setState({ error: null });
            }}
          >
            Go to the library
          </Button>
          <Button variant="default" onClick={() => window.location.reload()}>
            Reload
          </Button>
        </Group>
        <Text size="sm">For a report to the developers:</Text>
        <Code block>{error.stack ?? error.message}</Code>
      </section>
    );
  }
}
