import type { MetadataField } from '../../contract/vocabulary.ts';

/** What the details of an article are called. */
export const fieldNames: Readonly<Record<MetadataField, string>> = {
  title: 'Title',
  outlet: 'Outlet',
  byline: 'Byline',
  published: 'Date',
  section: 'Section',
  page: 'Page',
  url: 'Address (URL)',
  language: 'Language',
};
