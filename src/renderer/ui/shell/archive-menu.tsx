import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { ArchiveInfo } from '../../../contract/archive.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useCommand } from '../use-command.ts';
import { batch, toAddress } from '../place.ts';
import { ActionItem } from './action-item.tsx';
import styles from './header.module.css';

const recentShown = 8;

/** The open archive by name, with what concerns archives as a whole. */
export function ArchiveMenu({ info }: { readonly info: ArchiveInfo }): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      width={320}
      transitionProps={{ duration: 0 }}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          className={styles['archive'] ?? ''}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          aria-label={`Archive ${info.name}`}
          c="var(--mantine-color-text)"
        >
          {info.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ActionItem id="archive.import-files" />
        <ActionItem id="archive.import-folder" />
        <ActionItem id="archive.merge" />
        <Menu.Divider />
        <ActionItem id="archive.open" />
        <ActionItem id="archive.new" />
        {opened && <RecentArchives present={info.path} />}
        <Menu.Divider />
        <Menu.Item component="a" href={toAddress(batch)}>
          Batch search
        </Menu.Item>
        <Menu.Item component="a" href={toAddress({ at: 'rules' })}>
          Rules for outlet, date and other details
        </Menu.Item>
        <Menu.Item component="a" href={toAddress({ at: 'layouts' })}>
          Kept layouts of tables and texts
        </Menu.Item>
        <Menu.Item component="a" href={toAddress({ at: 'removed' })}>
          Removed articles
        </Menu.Item>
        <Menu.Item component="a" href={toAddress({ at: 'extraction' })}>
          Find facts again
        </Menu.Item>
        <Menu.Item component="a" href={toAddress({ at: 'backups' })}>
          Backups
        </Menu.Item>
        <ActionItem id="archive.salvage" />
        <ActionItem id="archive.info" />
        <Menu.Divider />
        <Menu.Label className={styles['path'] ?? ''}>{info.path}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}

function RecentArchives({ present }: { readonly present: string }): ReactNode {
  const command = useCommand();
  const recent = useArchiveQuery('archive.recent', {});
  const others = (recent.data ?? []).filter(({ path }) => path !== present).slice(0, recentShown);
  if (others.length === 0) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Label>Recent archives</Menu.Label>
      {others.map(({ id, name, path, missing }) => (
        <Menu.Item
          key={id}
          disabled={missing}
          title={path}
          onClick={() => void command('archive.open', { recent: id })}
        >
          {name}
          {missing && ' (not found)'}
        </Menu.Item>
      ))}
    </>
  );
}
