import { useState } from 'preact/hooks';
import type { SidebarCommandRequest } from '../../commands/sidebar/sidebar-command';
import { keysOf } from '../../domain/keys-of';
import { callServer } from '../call-server';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { useTask } from '../use-task';
import { words } from '../words';
import { RunningCommand } from './running-command';

type CommandName = SidebarCommandRequest['command'];

/** In the order in which a campaign is closed. */
const closing = keysOf(words.commands);

/** The commands of the menu, by buttons; and all four in a row. */
export function ActionsPanel({ reload }: { readonly reload: () => Promise<void> }) {
  const task = useTask();
  const [step, setStep] = useState<{ readonly command: CommandName; readonly number: number; readonly of: number }>();
  const runAll = (commands: readonly CommandName[]) =>
    task.start('commands', async () => {
      const messages: string[] = [];
      for (const [index, command] of commands.entries()) {
        setStep({ command, number: index + 1, of: commands.length });
        messages.push((await callServer('runFromSidebar', { command })).message);
      }
      void reload();
      return messages.join('\n');
    });
  const acceptClean = () =>
    task.start('acceptClean', async () => {
      const { message } = await callServer('acceptCleanSubmissions');
      void reload();
      return message;
    });
  const open = (dialog: keyof typeof words.dialogs) =>
    task.start('open', () => callServer('openDialog', { dialog }).then(() => ''));
  const isBusy = task.running !== undefined;
  return (
    <section>
      <h2>{words.actions}</h2>
      <div class="row">
        {closing.map((command) => (
          <Button key={command} isOff={isBusy} onClick={() => void runAll([command])}>
            {words.commands[command]}
          </Button>
        ))}
        <Button isOff={isBusy} onClick={() => void acceptClean()}>
          {words.acceptClean}
        </Button>
        {keysOf(words.dialogs).map((dialog) => (
          <Button key={dialog} isOff={isBusy} onClick={() => void open(dialog)}>
            {words.dialogs[dialog]}
          </Button>
        ))}
      </div>
      <Button isPrimary isOff={isBusy} onClick={() => void runAll(closing)}>
        {words.closeBooks}
      </Button>
      <p class="quiet">{words.closeBooksHint}</p>
      {task.running === 'commands' && step ? (
        <RunningCommand key={step.command} name={words.commands[step.command]} step={step.number} steps={step.of} />
      ) : null}
      <Outcome message={task.message} error={task.error} />
    </section>
  );
}
