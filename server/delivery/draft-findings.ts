import type { FieldValues } from '../../domain/form.ts';
import { deliveryEvidence } from '../../domain/forms/delivery-evidence.ts';
import type { RulePack } from '../../domain/pack.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { judgeSubmission } from '../../rules/judge-submission.ts';
import { forSeller } from '../views/report-view.ts';
import { type Evidence, evidenceArtifacts, type FormContext } from './evidence-of.ts';

type Draft = {
  readonly fields: FieldValues;
  readonly pack: RulePack;
  readonly evidence: Evidence;
  readonly context: FormContext;
};

const shownFields: readonly string[] = ['screenshots', 'remoteRecord', 'acceptanceForm'];

/**
 * What the rules say of the evidence as far as it has been read, so that its seller can put it right before handing in.
 * What a machine only believes is told too: the seller knows what the picture shows.
 */
export function draftFindings({ fields, pack, evidence, context }: Draft): readonly KeyedFinding[] {
  const { findings } = judgeSubmission({
    ...{ form: deliveryEvidence, fields, pack, phase: 'quick' },
    artifactsOf: ({ key }) => evidenceArtifacts(evidence, key, context),
  });
  return findings.filter(({ field }) => shownFields.includes(field)).map(forSeller);
}
