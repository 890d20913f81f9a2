import { Text } from '@mantine/core';
import { hideNotification, showNotification, updateNotification } from '@mantine/notifications';
import { useEffect } from 'react';
import type { UpdateStage } from '../../../contract/vocabulary.ts';
import { useHost } from '../../archive/host-context.tsx';
import { formatNumber } from '../formats.ts';

const id = 'update-of-archive';

const stageText: Readonly<Record<UpdateStage, string>> = {
  copying: 'Laying a copy of it as it is beside it',
  updating: 'Changing its tables',
  indexing: 'Making its indexes',
};

/** Says that an archive of an older format is brought up to date while it is opened, and how far that is. */
export function UpdateNotice(): null {
  const host = useHost();
  useEffect(() => {
    let isShown = false;
    return host.subscribe((event) => {
      if (event.type === 'update-finished') {
        hideNotification(id);
        isShown = false;
      } else if (event.type === 'update-progress') {
        const { stage, done, total } = event;
        const far = total === 0 ? '' : `: ${formatNumber(done)} of ${formatNumber(total)}`;
        const notice = {
          id,
          loading: true,
          autoClose: false,
          withCloseButton: false,
          withBorder: true,
          title: 'Updating the archive to the newest format',
          // Below a title Mantine writes fainter than is easily read.
          message: (
            <Text size="sm" c="var(--mantine-color-text)">
              {stageText[stage]}
              {far}. What is open stays open meanwhile.
            </Text>
          ),
        };
        if (isShown) updateNotification(notice);
        else showNotification(notice);
        isShown = true;
      }
    });
  }, [host]);
  return null;
}
