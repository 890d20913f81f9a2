import type { ReactNode } from 'react';
import type { EntityFigure, EntityMention, EntityPage } from '../../../contract/entity.ts';
import type { StatementHit } from '../../../contract/search.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatDay } from '../../ui/formats.ts';
import { Marked } from '../../ui/marked.tsx';
import { useHead } from '../../ui/use-pages.ts';
import { goTo } from '../../ui/use-place.ts';
import { figureValue } from '../reading/fact-words.ts';
import { StatementSentence } from '../search/statement-sentence.tsx';
import { PagedList } from './paged-list.tsx';
import styles from './entity-lists.module.css';

/** Articles that name it, newest first, each with the sentence in which it is named first. */
export function MentionRows({
  entity: { key, name },
  outlet,
  onOutlet,
}: {
  readonly entity: EntityPage;
  /** Only articles of this outlet; null: of none; undefined: of all. */
  readonly outlet: string | null | undefined;
  readonly onOutlet: (outlet: undefined) => void;
}): ReactNode {
  const { first, input, asked } = useHead('entity.mentions', { key, ...(outlet === undefined ? {} : { outlet }) });
  if (asked.error) return <FailureMessage error={asked.error} retry={asked.refetch} />;
  if (!first) return null;
  return (
    <>
      {outlet !== undefined && (
        <p className={styles['narrowed']}>
          {formatCount(first.total, 'article')} {outlet === null ? 'without an outlet' : `of ${outlet}`}
          <button type="button" onClick={() => onOutlet(undefined)}>
            Show all
          </button>
        </p>
      )}
      <PagedList
        key={JSON.stringify(input)}
        name="entity.mentions"
        input={input}
        first={first}
        label={`Articles that mention ${name}`}
        noun="article"
        estimate={76}
        render={(mention) => <Mention mention={mention} />}
        onOpen={({ articleId, start, end }) =>
          goTo({ at: 'article', id: articleId, ...(start === null || end === null ? {} : { start, end }) })
        }
      />
    </>
  );
}

function Mention({ mention }: { readonly mention: EntityMention }): ReactNode {
  const { articleTitle, outlet, published, mentions, sentence } = mention;
  return (
    <>
      <p className={styles['title']}>
        {articleTitle}
        {mentions > 1 && <span className={styles['times']}>{formatCount(mentions, 'mention')}</span>}
      </p>
      {sentence.length > 0 && (
        <p className={styles['sentence']}>
          <Marked text={sentence} />
        </p>
      )}
      <p className={styles['origin']}>{originOf(outlet, published)}</p>
    </>
  );
}

/** What it said, or what was said about it. */
export function StatementRows({
  entity: { key, name, ...entity },
  which,
}: {
  readonly entity: EntityPage;
  readonly which: 'said' | 'about';
}): ReactNode {
  const { first, input, asked } = useHead('entity.statements', { key, which });
  if (asked.error) return <FailureMessage error={asked.error} retry={asked.refetch} />;
  if (entity[which] === 0) {
    return (
      <p className={styles['none']}>
        {which === 'said'
          ? `No statement by ${name} was found. Statements are found where a text says who said something.`
          : `No statement that names ${name} was found.`}
      </p>
    );
  }
  return (
    first && (
      <PagedList
        key={JSON.stringify(input)}
        name="entity.statements"
        input={input}
        first={first}
        label={which === 'said' ? `Statements by ${name}` : `Statements about ${name}`}
        noun="statement"
        estimate={84}
        render={(hit) => <StatementSentence hit={hit} />}
        onOpen={(hit, clicked) => {
          if (clicked?.closest('[data-speaker]')) toSpeaker(hit);
          else goTo({ at: 'article', id: hit.articleId, fact: hit.key });
        }}
        onAbout={toSpeaker}
      />
    )
  );
}

function toSpeaker({ articleId, speaker }: StatementHit): void {
  if (speaker !== null) goTo({ at: 'entity', articleId, name: speaker, show: 'said' });
}

/** Figures in sentences that name it. */
export function FigureRows({ entity: { key, name, figures } }: { readonly entity: EntityPage }): ReactNode {
  const { first, input, asked } = useHead('entity.figures', { key });
  if (asked.error) return <FailureMessage error={asked.error} retry={asked.refetch} />;
  if (figures === 0) return <p className={styles['none']}>No sentence that names {name} has a figure.</p>;
  return (
    first && (
      <PagedList
        key={JSON.stringify(input)}
        name="entity.figures"
        input={input}
        first={first}
        label={`Figures beside ${name}`}
        noun="figure"
        estimate={70}
        render={(figure) => <Figure figure={figure} />}
        onOpen={({ articleId, key: fact }) => goTo({ at: 'article', id: articleId, fact })}
      />
    )
  );
}

function Figure({ figure }: { readonly figure: EntityFigure }): ReactNode {
  const { unit, of, sentence, outlet, published, articleTitle } = figure;
  return (
    <>
      <p className={styles['title']}>
        {figureValue(figure)} {unit} {of !== null && <span className={styles['times']}>{of}</span>}
      </p>
      <p className={styles['sentence']}>{sentence}</p>
      <p className={styles['origin']}>{[originOf(outlet, published), articleTitle].filter(Boolean).join(' · ')}</p>
    </>
  );
}

function originOf(outlet: string | null, published: string | null): string {
  return [outlet, published === null ? null : formatDay(published)].filter((part) => part !== null).join(' · ');
}
