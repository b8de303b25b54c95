CREATE TABLE "holiday_change" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"year" integer NOT NULL,
	"arranged" jsonb,
	"reason" text NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "point_answer" (
	"submission_id" text NOT NULL,
	"point_key" text NOT NULL,
	"revision" integer NOT NULL,
	"answer" jsonb NOT NULL,
	"state" text NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"note" text,
	"settled_by_id" text,
	"settled_by_name" text,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "point_answer_submission_id_point_key_pk" PRIMARY KEY("submission_id","point_key")
);
--> statement-breakpoint
CREATE TABLE "point_message" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"submission_id" text NOT NULL,
	"point_key" text NOT NULL,
	"author_id" text NOT NULL,
	"author_name" text NOT NULL,
	"author_role" text NOT NULL,
	"text" text NOT NULL,
	"document" jsonb,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "point_read" (
	"submission_id" text NOT NULL,
	"point_key" text NOT NULL,
	"user_id" text NOT NULL,
	"message_id" integer NOT NULL,
	CONSTRAINT "point_read_submission_id_point_key_user_id_pk" PRIMARY KEY("submission_id","point_key","user_id")
);
--> statement-breakpoint
CREATE TABLE "waiver" (
	"id" text PRIMARY KEY NOT NULL,
	"scope" text NOT NULL,
	"site" text NOT NULL,
	"seller_id" text NOT NULL,
	"submission_id" text NOT NULL,
	"form_id" text NOT NULL,
	"finding_key" text NOT NULL,
	"rule" text NOT NULL,
	"field" text NOT NULL,
	"quote" text,
	"reason" text NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"granted_by_id" text NOT NULL,
	"granted_by_name" text NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by_id" text,
	"revoked_by_name" text,
	"revoked_because" text
);
--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "stopped_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "stopped_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "point_answer" ADD CONSTRAINT "point_answer_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_message" ADD CONSTRAINT "point_message_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_read" ADD CONSTRAINT "point_read_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_seller_id_seller_id_fk" FOREIGN KEY ("seller_id") REFERENCES "public"."seller"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "holiday_change_newest" ON "holiday_change" USING btree ("site","year","id");--> statement-breakpoint
CREATE INDEX "point_message_order" ON "point_message" USING btree ("submission_id","id");--> statement-breakpoint
CREATE INDEX "waiver_seller" ON "waiver" USING btree ("seller_id","ends_at");--> statement-breakpoint
CREATE INDEX "waiver_order" ON "waiver" USING btree ("granted_at","id");