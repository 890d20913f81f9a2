import { useState, type ReactNode } from 'react';
import type { Article } from '../../../contract/article.ts';
import type { Tag } from '../../../contract/tag.ts';
import { formatDay, formatNumber } from '../../ui/formats.ts';
import { TagChip } from '../tagging/tag-chip.tsx';
import { VersionsOfArticle } from '../versions/versions-of-article.tsx';
import { MetadataForm, type MetadataField } from './metadata-form.tsx';
import { languageName, originNames } from './metadata.ts';
import styles from './article-head.module.css';

/** What is known about an article, under its title: one quiet line that can be edited in place. */
export function ArticleHead({
  article,
  tags,
  editing,
  onEdit,
  onDone,
  onTag,
  onUntag,
  onNote,
}: {
  readonly article: Article;
  readonly tags: readonly Tag[];
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onDone: () => void;
  readonly onTag: () => void;
  readonly onUntag: (tag: Tag) => void;
  readonly onNote: () => void;
}): ReactNode {
  const [first, setFirst] = useState<MetadataField>('title');
  const edit = (field: MetadataField): void => {
    setFirst(field);
    onEdit();
  };
  return (
    <div className={styles['head']}>
      {editing ? (
        <MetadataForm article={article} first={first} onDone={onDone} />
      ) : (
        <div className={styles['line']}>
          {article.title !== article.text.slice(0, article.paragraphs[0]?.end) && (
            <Field article={article} field="title" value={article.title} onEdit={edit} />
          )}
          <Field article={article} field="outlet" value={article.outlet} onEdit={edit} />
          <Field article={article} field="byline" value={article.byline} onEdit={edit} />
          <Field
            article={article}
            field="published"
            value={article.published === null ? null : formatDay(article.published)}
            onEdit={edit}
          />
          <span>{formatNumber(article.words)} words</span>
          <Field article={article} field="language" value={languageName(article.language)} onEdit={edit} />
          <VersionsOfArticle article={article} />
        </div>
      )}
      <div className={styles['tags']}>
        {tags.map((tag) => (
          <TagChip key={tag.id} tag={tag} onRemove={() => onUntag(tag)} />
        ))}
        <button type="button" className={styles['add']} onClick={onTag}>
          + Tag
        </button>
        <button type="button" className={styles['add']} onClick={onNote}>
          + Note
        </button>
      </div>
      <Warnings article={article} />
    </div>
  );
}

const names = {
  title: 'title',
  outlet: 'outlet',
  byline: 'byline',
  published: 'date',
  language: 'language',
} as const;

function Field({
  article,
  field,
  value,
  onEdit,
}: {
  readonly article: Article;
  readonly field: keyof typeof names;
  readonly value: string | null;
  readonly onEdit: (field: MetadataField) => void;
}): ReactNode {
  const origin = article.origins[field];
  return (
    <button
      type="button"
      className={styles['field']}
      title={`${names[field]}: ${origin === 'found' ? (article.file.basis[field] ?? originNames.found) : originNames[origin]}. Click to edit.`}
      aria-label={`Edit ${names[field]}: ${value ?? 'missing'}`}
      onClick={() => onEdit(field)}
    >
      {value ?? <i>no {names[field]}</i>}
      {origin === 'edited' && <span className={styles['edited']}> (edited)</span>}
    </button>
  );
}

/** What a reader must know before trusting the text. */
function Warnings({ article: { file, extraction } }: { readonly article: Article }): ReactNode {
  const warnings = [
    file.replaced > 0 &&
      `${file.replaced === 1 ? 'One place' : `${formatNumber(file.replaced)} places`} could not be decoded and ${file.replaced === 1 ? 'stands' : 'stand'} as “\uFFFD”. The original file is kept.`,
    file.encodingBasis === 'assumed' &&
      `The file does not say how it is encoded; ${file.encoding} was assumed. Some letters may be wrong.`,
    !extraction.complete && 'Reading the facts took too long and was ended: facts may be missing.',
  ].filter((warning) => warning !== false);
  if (warnings.length === 0) return null;
  return (
    <ul className={styles['warnings']} aria-label="Warnings">
      {warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
}
