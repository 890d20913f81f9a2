import './page.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { connectHost } from './host/host.ts';
import { cssVariables, theme } from './theme.ts';
import { ErrorBoundary } from './ui/error-boundary.tsx';

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
// react-remove-scroll (in Mantine's dialogs) adds a style element of its own, and takes the nonce from here.
Object.assign(window, { __webpack_nonce__: nonce });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root".');
createRoot(root).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    defaultColorScheme="auto"
    getStyleNonce={() => nonce}
  >
    <Notifications position="bottom-left" limit={4} zIndex={400} />
    <ErrorBoundary what="Cuttings">
      <App host={connectHost()} />
    </ErrorBoundary>
  </MantineProvider>,
);
