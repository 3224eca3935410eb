import type { CampaignHead } from '../../commands/sidebar/sidebar-data';
import { words } from '../words';

export function CampaignHeading({ campaign }: { readonly campaign: CampaignHead }) {
  const { name, deadline, isDeadlineExclusive, daysLeft } = campaign;
  const tone = daysLeft < 0 ? 'error' : daysLeft <= 3 ? 'warning' : 'note';
  return (
    <header class="heading">
      <h1>{name}</h1>
      <p>
        {words.deadline(deadline, isDeadlineExclusive)} <span class={`mark ${tone}`}>{words.daysLeft(daysLeft)}</span>
      </p>
    </header>
  );
}
