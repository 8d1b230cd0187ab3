import { PLEDGES, slugOf } from '../../content/files/roles.ts';
import type { PreviewParts } from '../parts.ts';
import { type Plan, planMove } from './plan.ts';
import { planPeriodMove } from './plan-period.ts';

/** Moves a file back to where it was; one that came along with its period takes the period back. Readers of the newer address are led. */
export function planMoveBack(config: PreviewParts['config'], path: string, before: string): Plan {
  const [folder, old = ''] = [path, before].map((file) => file.split('/')[0]);
  return folder === old
    ? planMove(config.contentDir, path, slugOf(before))
    : planPeriodMove(config, `${folder}/${PLEDGES}`, old);
}
