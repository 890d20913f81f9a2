import { Button, Menu } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { CallFailure } from '../../archive/call-failure.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useActions, type Action } from '../actions.tsx';
import { formatCount, formatNumber } from '../formats.ts';
import { showDone, showFailure } from '../notify.tsx';
import { formNames, listForms, type ListFile, type ListForm } from './list-file.ts';
import { saveList } from './save-list.ts';

type SaveListMenuProps = {
  /** The list as it is shown now; null while there is nothing to save. */
  readonly list: ListFile | null;
  readonly section: Action['section'];
};

/** "Save list as …": the one way in which every list becomes a file. Also in the palette. */
export function SaveListMenu({ list, section }: SaveListMenuProps): ReactNode {
  const host = useHost();
  const [gathered, setGathered] = useState<number | null>(null);
  const disabled = list === null || gathered !== null;
  const save = async (form: ListForm): Promise<void> => {
    if (list === null) return;
    setGathered(0);
    try {
      const { saved, rows } = await saveList(host, list, form, setGathered);
      if (saved) showDone(`${formatCount(rows, 'row')} saved`);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      showFailure(error.failure);
    } finally {
      setGathered(null);
    }
  };
  useActions(
    listForms.map((form) => ({
      id: `list.save-${form}`,
      label: `Save the list as ${formNames[form]}`,
      section,
      disabled,
      run: () => void save(form),
    })),
  );
  return (
    <>
      {gathered !== null && <span aria-live="polite">{formatNumber(gathered)} gathered…</span>}
      <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button size="compact-xs" variant="default" disabled={disabled}>
            Save list as …
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {listForms.map((form) => (
            <Menu.Item key={form} onClick={() => void save(form)}>
              {formNames[form]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
