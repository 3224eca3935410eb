import agencies from '../sample/agencies.json';
import campaign from '../sample/campaign.json';
import defects from '../sample/defects.json';
import proposals from '../sample/proposals.json';
import sender from '../sample/sender.json';
import targets from '../sample/targets.json';
import tasks from '../sample/tasks.json';

/**
 * The sample campaign: the letter of a provincial Department of Home Affairs of November 2022, eight agencies, 54
 * targets and 29 tasks of 2022 with results, 40 proposals for 2023. Illustrative: no figure is an office's own, and
 * `sender`, by the labels of the strip, is nobody.
 * Values are as a person types them in Vietnamese (48,3). `defects` lays bad cells over rows of the others.
 */
export const sample = {
  agencies,
  campaign,
  defects,
  proposals,
  sender: sender as Readonly<Record<string, string>>,
  targets,
  tasks,
};

export type Defect = (typeof defects)[number];
