import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { awaitInstallOffer } from './offline/install.ts';
import { answerInstead } from './offline/instead.ts';
import { whenQuiet } from './offline/when-quiet.ts';
import { firstAnswers } from './page-facts.ts';
import './tokens.css';
import './citizen.css';
import './taken-over.css';
import { keepFirstAnswers } from './use-answer.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
keepFirstAnswers(firstAnswers());
// Reading what is saved takes a slow phone about as long as the first screen does: they begin together.
if (!navigator.onLine) answerInstead('dataset', {}).catch(() => undefined);
// What the server wrote into the root stays until the first screen is whole: React clears it in the same step. That
// screen is made in small steps, between which a slow phone can answer a finger.
startTransition(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});

awaitInstallOffer();
// A page that is cut off at the start asks now: its notice and its way back need what is fetched here.
const ready = () => {
  import('./offline/start.ts').then(
    ({ startOffline }) => startOffline(),
    // The connection went before it came: then this visit saves nothing, the next one will.
    () => undefined,
  );
};
if (navigator.onLine) whenQuiet(ready);
else ready();
