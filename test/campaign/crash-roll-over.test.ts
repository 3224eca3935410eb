import { survivesCrashes } from './crash/survives-crashes';
import { acceptedTabs, nextBook, rollOver } from './workflow/stage';

survivesCrashes({ name: '«Kết chuyển»', start: acceptedTabs, act: (google) => rollOver(google), look: nextBook });
