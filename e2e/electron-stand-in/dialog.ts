import { check, checkNames, strict } from './strict.ts';

/** Nobody is there to answer, so each dialog is closed at once; a spec puts another answer in its place. */
export const dialog = strict('dialog', {
  showOpenDialog(window: object, options: object) {
    check(typeof window === 'object', 'showOpenDialog needs a window');
    checkNames('showOpenDialog', options, ['title', 'properties', 'filters']);
    return Promise.resolve({ canceled: true, filePaths: [] as string[] });
  },
  showSaveDialog(window: object, options: object) {
    check(typeof window === 'object', 'showSaveDialog needs a window');
    checkNames('showSaveDialog', options, ['defaultPath', 'properties']);
    return Promise.resolve({ canceled: true, filePath: '' });
  },
  showErrorBox(title: string, content: string) {
    console.error(`${title}: ${content}`);
  },
});
