import type { VNode } from 'preact';
import type { RecordType } from '../account/records.ts';

const ENTITY = ['Relationships', 'Communication', 'Sales', 'Preferences', 'System Information'];
const TRANSACTION = ['Items', 'Relationships', 'Communication', 'System Information'];

const TABS: Readonly<Record<RecordType, readonly string[]>> = {
  customer: ENTITY,
  lead: ENTITY,
  prospect: ENTITY,
  contact: ['Communication', 'Relationships', 'System Information'],
  phonecall: ['Message', 'Participants', 'Related Records', 'System Information'],
  task: ['Message', 'Related Records', 'System Information'],
  supportcase: ['Communication', 'Related Records', 'Escalate', 'System Information'],
  opportunity: TRANSACTION,
  salesorder: TRANSACTION,
  vendor: ['Communication', 'Address', 'Financial', 'System Information'],
  employee: ['Communication', 'Human Resources', 'Access', 'System Information'],
  job: ['Schedule', 'Resources', 'Communication', 'System Information'],
};

/**
 * The row of subtabs below a form, for the look of it: the model keeps nothing that would stand in
 * them.
 */
export function Subtabs({ type }: { type: RecordType }): VNode {
  return (
    <div class="uir-subtabs">
      <ul aria-label="Subtabs">
        {TABS[type].map((tab) => (
          <li key={tab}>{tab}</li>
        ))}
      </ul>
      <p class="muted">Subtabs are not modeled.</p>
    </div>
  );
}
