CREATE TABLE "answered_round" (
	"submission_id" text NOT NULL,
	"revision" integer NOT NULL,
	"round" integer NOT NULL,
	"site" text NOT NULL,
	"form_id" text NOT NULL,
	"verdict" text NOT NULL,
	"by" text NOT NULL,
	"reviewer_id" text,
	"reviewer_name" text,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"working_minutes" integer NOT NULL,
	CONSTRAINT "answered_round_submission_id_revision_pk" PRIMARY KEY("submission_id","revision")
);
--> statement-breakpoint
CREATE TABLE "dry_run" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"pack_hash" text NOT NULL,
	"packs" jsonb NOT NULL,
	"days" integer NOT NULL,
	"state" text NOT NULL,
	"total" integer NOT NULL,
	"done" integer NOT NULL,
	"cursor" text DEFAULT '' NOT NULL,
	"result" jsonb NOT NULL,
	"started_by" jsonb NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"worked_ms" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "golden_answer" (
	"case_id" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"reviewer_name" text NOT NULL,
	"verdict" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "golden_answer_case_id_reviewer_id_pk" PRIMARY KEY("case_id","reviewer_id")
);
--> statement-breakpoint
CREATE TABLE "golden_case" (
	"id" text PRIMARY KEY NOT NULL,
	"submission_id" text NOT NULL,
	"revision" integer NOT NULL,
	"verdict" text NOT NULL,
	"why" text NOT NULL,
	"added_by" jsonb NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "pack_draft" (
	"site" text PRIMARY KEY NOT NULL,
	"based_on" text NOT NULL,
	"pack" jsonb NOT NULL,
	"edits" integer NOT NULL,
	"changed_by" jsonb NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"signed_by" jsonb
);
--> statement-breakpoint
CREATE TABLE "pack_release" (
	"site" text NOT NULL,
	"version" text NOT NULL,
	"by" jsonb NOT NULL,
	"reason" text NOT NULL,
	"based_on" text NOT NULL,
	"restores" text,
	"signed_by" jsonb,
	"published_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "pack_release_site_version_pk" PRIMARY KEY("site","version")
);
--> statement-breakpoint
CREATE TABLE "rule_finding" (
	"submission_id" text NOT NULL,
	"revision" integer NOT NULL,
	"finding_key" text NOT NULL,
	"is_shadow" boolean NOT NULL,
	"site" text NOT NULL,
	"form_id" text NOT NULL,
	"rule" text NOT NULL,
	"severity" text NOT NULL,
	"field" text NOT NULL,
	"quote" text,
	"found_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"reason" text,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "rule_finding_submission_id_revision_is_shadow_finding_key_pk" PRIMARY KEY("submission_id","revision","is_shadow","finding_key")
);
--> statement-breakpoint
ALTER TABLE "answered_round" ADD CONSTRAINT "answered_round_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "golden_answer" ADD CONSTRAINT "golden_answer_case_id_golden_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."golden_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "golden_case" ADD CONSTRAINT "golden_case_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_finding" ADD CONSTRAINT "rule_finding_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answered_round_site" ON "answered_round" USING btree ("site","answered_at");--> statement-breakpoint
CREATE INDEX "dry_run_site" ON "dry_run" USING btree ("site","started_at");--> statement-breakpoint
CREATE INDEX "rule_finding_found" ON "rule_finding" USING btree ("site","found_at","rule","form_id","is_shadow");--> statement-breakpoint
CREATE INDEX "rule_finding_decided" ON "rule_finding" USING btree ("site","rule","decided_at","outcome","severity","form_id") WHERE "rule_finding"."outcome" is not null;--> statement-breakpoint
CREATE INDEX "rule_finding_shadow" ON "rule_finding" USING btree ("site","rule","found_at") WHERE "rule_finding"."is_shadow";