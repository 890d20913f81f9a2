import { IconFileDownload } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useHost } from '../../archive/host-context.tsx';
import { fromDrop } from '../../host/dropped-files.ts';
import { useImports } from './imports-context.tsx';
import styles from './drop-target.module.css';

/** Whether something on the page takes files for itself, and no articles. */
function isTakenBy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}

/** The whole window takes files and folders. Whatever is dropped beside it must not replace the page. */
export function DropTarget(): ReactNode {
  const { files } = useHost();
  const { take } = useImports();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const onDragEnter = (event: DragEvent): void => {
      if (holdsFiles(event)) setOver(!isTakenBy(event.target));
    };
    const onDragLeave = (event: DragEvent): void => {
      // From one element to the next there is another one to go to; out of the window there is none.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDragOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (event.defaultPrevented || !holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      // Read here and now: the list of files is emptied as soon as this handler returns.
      void fromDrop(event.dataTransfer, files.takesFolders).then(take);
    };
    window.addEventListener('dragenter', onDragEnter);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onDragEnter);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [files, take]);

  if (!over) return null;
  return (
    <div className={styles['overlay']} aria-hidden="true">
      <div className={styles['note']}>
        <IconFileDownload size={40} stroke={1.25} />
        <strong>Drop to import</strong>
        <span>Text and Markdown files, or whole folders. An archive (.cuttings) is opened.</span>
      </div>
    </div>
  );
}
