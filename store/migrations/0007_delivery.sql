CREATE TABLE "appeal" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"submission_id" text NOT NULL,
	"revision" integer NOT NULL,
	"cause" text NOT NULL,
	"reason" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"note" text,
	"answered_by_name" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "page_choice" (
	"submission_id" text NOT NULL,
	"sha256" text NOT NULL,
	"side" text NOT NULL,
	"choice" text NOT NULL,
	"machine" text,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "page_choice_submission_id_sha256_side_pk" PRIMARY KEY("submission_id","sha256","side")
);
--> statement-breakpoint
CREATE TABLE "picture_pair" (
	"sha256" text NOT NULL,
	"other" text NOT NULL,
	"found_at" timestamp (3) with time zone NOT NULL,
	"dismissed_by_id" text,
	"dismissed_by_name" text,
	"dismissed_at" timestamp (3) with time zone,
	CONSTRAINT "picture_pair_sha256_other_pk" PRIMARY KEY("sha256","other")
);
--> statement-breakpoint
CREATE TABLE "picture_print" (
	"submission_id" text NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL,
	"keys" text[] NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "picture_print_submission_id_sha256_pk" PRIMARY KEY("submission_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_choice" ADD CONSTRAINT "page_choice_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_print" ADD CONSTRAINT "picture_print_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "appeal_once" ON "appeal" USING btree ("submission_id","revision");--> statement-breakpoint
CREATE INDEX "picture_pair_other" ON "picture_pair" USING btree ("other");--> statement-breakpoint
CREATE INDEX "picture_print_keys" ON "picture_print" USING gin ("keys");--> statement-breakpoint
CREATE INDEX "picture_print_file" ON "picture_print" USING btree ("sha256");