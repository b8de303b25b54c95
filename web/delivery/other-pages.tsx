import type { EvidencePage } from '../../domain/api/delivery.ts';
import { fileAddress } from '../api/routes.ts';
import { useWords } from '../i18n/start.ts';
import { pageId } from './doubts.ts';
import { standingLine } from './page-words.ts';
import { KindSelect, type PageActs } from './slot-card.tsx';

type Props = PageActs & {
  readonly pages: readonly EvidencePage[];
  readonly isOpen: (page: EvidencePage) => boolean;
  readonly sureFrom: number;
  readonly selectedId: string | undefined;
};

/** Pictures that stand for none of the kinds: more of a kind, or something else. */
export function OtherPages(props: Props) {
  const { pages, isOpen, sureFrom, selectedId, canJudge, onChoose, onZoom } = props;
  const { t } = useWords();
  return (
    <section className="delivery-part">
      <div className="row part-head">
        <h2>{t('delivery.others')}</h2>
        <span className="hint">
          {pages.length > 0 ? t('delivery.othersCount', { count: pages.length }) : t('delivery.noOthers')}
        </span>
      </div>
      {pages.map((page) => (
        <div
          key={page.sha256}
          id={pageId(page.sha256)}
          className={`card other-page ${selectedId === pageId(page.sha256) ? 'is-selected' : ''}`}
        >
          <button
            type="button"
            className="other-picture"
            onClick={() => onZoom(page)}
            aria-label={`${t('delivery.zoom')} ${page.name}`}
          >
            <img src={fileAddress(page)} alt="" />
          </button>
          <span className="other-words">
            <b>{isSure(page, sureFrom) ? t(`delivery.kind.${page.countsAs}`) : t('delivery.unsureKind')}</b>
            <span className="hint">
              {page.name} · {standingLine(page, { isOpen: isOpen(page), sureFrom }, t).words}
            </span>
          </span>
          {canJudge && (
            <KindSelect
              page={page}
              isUnsure={!isSure(page, sureFrom)}
              onChoose={(choice) => onChoose(page, choice)}
            />
          )}
        </div>
      ))}
    </section>
  );
}

/** Somebody said so, or the machine is sure. */
function isSure({ team, seller, reading }: EvidencePage, sureFrom: number): boolean {
  return (
    (team ?? seller) !== undefined ||
    reading?.unusable !== undefined ||
    (reading?.confidence ?? 1) >= sureFrom
  );
}
