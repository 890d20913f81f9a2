import { useHost } from '../archive/host-context.tsx';
import { showDone, showFailure } from './notify.tsx';

/** Gives a text to the person as a file, and says `done` when it is saved. */
export function useSaveText(): (name: string, content: { text: string; type: string }, done: string) => void {
  const host = useHost();
  const save = async (name: string, { text, type }: { text: string; type: string }, done: string): Promise<void> => {
    const reply = await host.save(name, { parts: [text], type });
    if (!reply.ok) showFailure(reply.failure);
    else if (reply.value.saved) showDone(done);
  };
  return (name, content, done) => void save(name, content, done);
}
