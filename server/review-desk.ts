/** What people may do to a review that runs; the answer to a click is the truth. */
import type {
  AppealAnswered,
  AppealAnswerMade,
  AppealMade,
  Claim,
  ClaimAnswer,
  DecisionAnswer,
  DecisionMade,
  ProposalReturn,
  RefusalCode,
  Withdrawal,
} from '../workflows/messages.ts';

export type ReviewDesk = {
  /** @throws DeskRefusal, DeskUnavailable — as all of them */
  readonly claim: (submissionId: string, claim: Claim) => Promise<ClaimAnswer>;
  readonly release: (submissionId: string, claim: Claim) => Promise<void>;
  readonly decide: (submissionId: string, decision: DecisionMade) => Promise<DecisionAnswer>;
  /** Takes a decision back that nobody was told of. */
  readonly undo: (submissionId: string, claim: Claim) => Promise<ClaimAnswer>;
  readonly confirm: (submissionId: string, claim: Claim) => Promise<DecisionAnswer>;
  readonly returnProposal: (submissionId: string, returned: ProposalReturn) => Promise<void>;
  readonly appeal: (submissionId: string, made: AppealMade) => Promise<AppealAnswered>;
  readonly answerAppeal: (submissionId: string, made: AppealAnswerMade) => Promise<AppealAnswered>;
  readonly withdraw: (submissionId: string, withdrawal: Withdrawal) => Promise<void>;
};

/** The workflow said no, and why. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

/** Nobody answered: Temporal is down, or the workflow isn't there yet. */
export class DeskUnavailable extends Error {
  override readonly name = 'DeskUnavailable';
}
