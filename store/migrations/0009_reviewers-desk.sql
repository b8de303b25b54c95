CREATE TABLE "decision_proposal" (
	"submission_id" text NOT NULL,
	"revision" integer NOT NULL,
	"verdict" text NOT NULL,
	"reason" text,
	"remarks" jsonb NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"why" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "decision_proposal_submission_id_revision_pk" PRIMARY KEY("submission_id","revision")
);
--> statement-breakpoint
CREATE TABLE "passed_content" (
	"seller_id" text NOT NULL,
	"form_id" text NOT NULL,
	"field" text NOT NULL,
	"value_hash" text NOT NULL,
	"submission_id" text NOT NULL,
	"revision" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "passed_content_submission_id_revision_field_pk" PRIMARY KEY("submission_id","revision","field")
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"submission_id" text NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presence_submission_id_user_id_pk" PRIMARY KEY("submission_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "remark_template" (
	"id" text PRIMARY KEY NOT NULL,
	"rule" text,
	"field" text,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reviewer_binding" (
	"user_id" text NOT NULL,
	"seller_id" text NOT NULL,
	"reason" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reviewer_binding_user_id_seller_id_pk" PRIMARY KEY("user_id","seller_id")
);
--> statement-breakpoint
CREATE TABLE "routing" (
	"version" serial PRIMARY KEY NOT NULL,
	"routing" jsonb NOT NULL,
	"reason" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"user_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	CONSTRAINT "saved_view_user_id_position_pk" PRIMARY KEY("user_id","position")
);
--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "second_id" text;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "second_name" text;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "message" text;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "risk" jsonb;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "risk_level" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "review_group" text;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "priority" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "urgent_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "is_disputed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "unread_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "finding_rules" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "proposed_by_id" text;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "proposed_by_name" text;--> statement-breakpoint
ALTER TABLE "decision_proposal" ADD CONSTRAINT "decision_proposal_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passed_content" ADD CONSTRAINT "passed_content_seller_id_seller_id_fk" FOREIGN KEY ("seller_id") REFERENCES "public"."seller"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passed_content" ADD CONSTRAINT "passed_content_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviewer_binding" ADD CONSTRAINT "reviewer_binding_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviewer_binding" ADD CONSTRAINT "reviewer_binding_seller_id_seller_id_fk" FOREIGN KEY ("seller_id") REFERENCES "public"."seller"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passed_content_value" ON "passed_content" USING btree ("seller_id","form_id","field","value_hash");--> statement-breakpoint
CREATE INDEX "presence_seen" ON "presence" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "remark_template_rule" ON "remark_template" USING btree ("rule");--> statement-breakpoint
CREATE INDEX "reviewer_binding_seller" ON "reviewer_binding" USING btree ("seller_id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_name" ON "saved_view" USING btree ("user_id","name");--> statement-breakpoint
CREATE INDEX "submission_state_urgent" ON "submission" USING btree ("state",coalesce("urgent_at", 'infinity'::timestamptz),"id");