CREATE TABLE "party_judgement" (
	"submission_id" text NOT NULL,
	"revision" integer NOT NULL,
	"party" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "party_judgement_submission_id_revision_party_pk" PRIMARY KEY("submission_id","revision","party")
);
--> statement-breakpoint
ALTER TABLE "party_judgement" ADD CONSTRAINT "party_judgement_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;