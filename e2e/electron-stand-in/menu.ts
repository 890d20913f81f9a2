import { check, checkNames, strict } from './strict.ts';

export type Template = {
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly submenu?: readonly Template[];
  readonly click?: () => void;
};

const roles = [
  'appMenu',
  'close',
  'quit',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'zoomIn',
  'zoomOut',
  'resetZoom',
  'togglefullscreen',
  'reload',
  'toggleDevTools',
  'windowMenu',
  'help',
];
const accelerator = /^((CmdOrCtrl|Shift|Alt)\+)*([A-Z0-9]|F\d+|Plus|,|\/)$/;

function built(items: readonly Template[]): object {
  return strict('menu', {
    items: items.map((item) => {
      checkNames('a menu item', item, [
        'label',
        'role',
        'type',
        'accelerator',
        'registerAccelerator',
        'submenu',
        'click',
      ]);
      check(item.label ?? item.role ?? item.type, 'a menu item needs a label, a role or a type');
      check(item.role === undefined || roles.includes(item.role), `there is no menu role ${item.role}`);
      check(
        item.accelerator === undefined || accelerator.test(item.accelerator),
        `bad accelerator ${item.accelerator}`,
      );
      return { ...item, submenu: item.submenu && built(item.submenu) };
    }),
  });
}

let applicationMenu: object | null = null;

export const Menu = strict('Menu', {
  buildFromTemplate: built,
  setApplicationMenu(menu: object | null) {
    applicationMenu = menu;
  },
  getApplicationMenu: () => applicationMenu,
});
