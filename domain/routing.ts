import { type FormId, formIds } from './form.ts';
import { type RiskLevel, riskLevels } from './risk.ts';

/** Which submissions a rule takes; what is absent narrows nothing. */
export type RoutingRule = {
  readonly name: string;
  readonly forms?: readonly FormId[] | undefined;
  readonly sites?: readonly string[] | undefined;
  /** Id of a group of sellers. */
  readonly sellers?: string | undefined;
  readonly riskAtLeast?: RiskLevel | undefined;
  /** Id of the group of reviewers that takes it; everybody where absent. */
  readonly to?: string | undefined;
  /** Working days that it counts as more urgent than its due time says: 0 to 9. */
  readonly priority?: number | undefined;
};

/** Who reviews what: data that an operator edits. The first rule that fits decides. */
export type Routing = {
  readonly reviewerGroups: readonly {
    readonly id: string;
    readonly name: string;
    /** User ids. */
    readonly members: readonly string[];
  }[];
  readonly sellerGroups: readonly {
    readonly id: string;
    readonly name: string;
    /** Seller ids. */
    readonly sellers: readonly string[];
  }[];
  readonly rules: readonly RoutingRule[];
  /** Submissions that one person may hold at the same time; more are not given out by "claim next". */
  readonly claimsAtMost: number;
};

export const openRouting: Routing = { reviewerGroups: [], sellerGroups: [], rules: [], claimsAtMost: 8 };

export type Routed = { readonly group: string | null; readonly priority: number };
export type Routable = {
  readonly formId: FormId;
  readonly site: string;
  readonly sellerId: string;
  readonly risk: RiskLevel;
};

export function routeOf(routing: Routing, submission: Routable): Routed {
  const rule = routing.rules.find((one) => fits(one, submission, routing));
  return { group: rule?.to ?? null, priority: rule?.priority ?? 0 };
}

function fits(rule: RoutingRule, { formId, site, sellerId, risk }: Routable, routing: Routing): boolean {
  const { forms, sites, sellers, riskAtLeast } = rule;
  const group = routing.sellerGroups.find(({ id }) => id === sellers);
  return (
    (forms?.includes(formId) ?? true) &&
    (sites?.includes(site) ?? true) &&
    (sellers === undefined || (group?.sellers.includes(sellerId) ?? false)) &&
    (riskAtLeast === undefined || riskLevels.indexOf(risk) >= riskLevels.indexOf(riskAtLeast))
  );
}

/** What a rule names and the routing has not: a person would wait for it in vain. [] where all is well. */
export function unknownNames({ rules, reviewerGroups, sellerGroups }: Routing): readonly string[] {
  const groups = reviewerGroups.map(({ id }) => id);
  const sellers = sellerGroups.map(({ id }) => id);
  return rules.flatMap((rule) => [
    ...(rule.to !== undefined && !groups.includes(rule.to) ? [rule.to] : []),
    ...(rule.sellers !== undefined && !sellers.includes(rule.sellers) ? [rule.sellers] : []),
    ...(rule.forms ?? []).filter((form) => !formIds.includes(form)),
  ]);
}

/** The groups that a person belongs to, by id. */
export function groupsOf({ reviewerGroups }: Routing, userId: string): readonly string[] {
  return reviewerGroups.filter(({ members }) => members.includes(userId)).map(({ id }) => id);
}

const dayMs = 86_400_000;

/** Where it stands in the queue: its due time, earlier by a day for each step of priority. */
export function urgencyOf(dueAt: string, { priority }: Pick<Routed, 'priority'>): Date {
  return new Date(Date.parse(dueAt) - priority * dayMs);
}
