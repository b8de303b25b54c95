import { Button } from 'antd';
import { ChevronLeft, ChevronRight, Download, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DeliveryView } from '../../domain/api/delivery.ts';
import type { PartyVerdict } from '../../domain/party-verdicts.ts';
import { pageAddress } from '../api/delivery.ts';
import { fileAddress } from '../api/routes.ts';
import { useWords } from '../i18n/start.ts';

type Form = DeliveryView['forms'][number];
type Props = {
  readonly forms: readonly Form[];
  readonly parties: readonly PartyVerdict[];
  readonly selectedId: string | undefined;
  readonly onSelect: (party: PartyVerdict['party']) => void;
};

type Place = { readonly form: number; readonly page: number };

/** The signed form itself, a page at a time, with the block of each party framed. */
export function FormPane({ forms, parties, selectedId, onSelect }: Props) {
  const { t } = useWords();
  const [place, setPlace] = useState<Place>(() => firstPlace(forms, parties));
  const [turn, setTurn] = useState(0);
  const [isLarge, setLarge] = useState(false);
  const selected = parties.find(({ party }) => selectedId === `party-${party}`);
  const wanted = placeOf(forms, selected);
  const [wantedForm, wantedPage] = [wanted?.form, wanted?.page];
  useEffect(() => {
    if (wantedForm !== undefined && wantedPage !== undefined)
      setPlace({ form: wantedForm, page: wantedPage });
  }, [wantedForm, wantedPage]);
  const form = forms[place.form];
  if (!form)
    return (
      <section className="delivery-part">
        <h2>{t('delivery.form')}</h2>
        <p className="card slot-empty">
          <b>{t('delivery.noForm')}</b>
        </p>
      </section>
    );
  const count = form.pages ?? 1;
  const step = (by: number) => setPlace({ ...place, page: place.page + by });
  const words = { name: form.name, n: place.page, of: count };
  return (
    <section className="delivery-part" aria-label={t('delivery.form')}>
      <div className="row part-head form-head">
        <h2>{t('delivery.form')}</h2>
        <span className="hint form-name">{t('delivery.formPage', words)}</span>
        <span className="row push">
          {count > 1 && (
            <>
              <Icon
                label={t('delivery.previousPage')}
                icon={ChevronLeft}
                isOff={place.page <= 1}
                onClick={() => step(-1)}
              />
              <Icon
                label={t('delivery.nextPage')}
                icon={ChevronRight}
                isOff={place.page >= count}
                onClick={() => step(1)}
              />
            </>
          )}
          <Icon
            label={t('delivery.turn')}
            icon={RotateCw}
            onClick={() => setTurn((now) => (now + 90) % 360)}
          />
          <Icon
            label={t(isLarge ? 'delivery.fit' : 'delivery.zoom')}
            icon={isLarge ? ZoomOut : ZoomIn}
            onClick={() => setLarge(!isLarge)}
          />
          <a
            className="icon-link"
            href={fileAddress(form)}
            target="_blank"
            rel="noreferrer"
            aria-label={t('delivery.download')}
          >
            <Download className="icon" />
          </a>
        </span>
      </div>
      {forms.length > 1 && (
        <div className="row row-wrap form-files">
          {forms.map(({ sha256, name }, index) => (
            <Button
              key={sha256}
              size="small"
              type={index === place.form ? 'default' : 'text'}
              onClick={() => setPlace({ form: index, page: 1 })}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      {form.state !== 'read' && (
        <p className="hint">
          {t(form.state === 'reading' ? 'delivery.formUnread' : 'delivery.formUnreadable')}
        </p>
      )}
      <FormPage
        {...{ form, parties, selectedId, isLarge, onSelect }}
        page={place.page}
        turn={(turn + (form.turnedDegrees ?? 0)) % 360}
      />
    </section>
  );
}

type IconProps = {
  readonly label: string;
  readonly icon: typeof RotateCw;
  readonly isOff?: boolean;
  readonly onClick: () => void;
};

function Icon({ label, icon: Sign, isOff = false, onClick }: IconProps) {
  return (
    <Button
      size="small"
      type="text"
      aria-label={label}
      title={label}
      disabled={isOff}
      icon={<Sign className="icon" />}
      onClick={onClick}
    />
  );
}

type PageProps = Pick<Props, 'parties' | 'selectedId' | 'onSelect'> & {
  readonly form: Form;
  readonly page: number;
  readonly turn: number;
  readonly isLarge: boolean;
};

function FormPage({ form, page, turn, isLarge, parties, selectedId, onSelect }: PageProps) {
  const { t } = useWords();
  const [natural, setNatural] = useState<{ width: number; height: number }>();
  const [hasFailed, setFailed] = useState(false);
  const here = parties.filter(
    (one) => one.form?.sha256 === form.sha256 && one.machine.page === page && one.machine.box,
  );
  const size = here.find((one) => one.form?.pageSize)?.form?.pageSize ?? natural;
  const src = pageAddress({ sha256: form.sha256, page });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another try
  useEffect(() => setFailed(false), [src]);
  if (hasFailed) return <p className="card slot-empty">{t('delivery.pageFailed')}</p>;
  const isLying = turn % 180 !== 0;
  const { width = 595, height = 842 } = size ?? {};
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className={`form-page ${isLarge ? 'is-large' : ''}`} tabIndex={0}>
      {!size && (
        <img
          className="visually-hidden"
          src={src}
          alt=""
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setNatural({ width: naturalWidth, height: naturalHeight })
          }
        />
      )}
      <svg
        viewBox={isLying ? `0 0 ${height} ${width}` : `0 0 ${width} ${height}`}
        role="img"
        aria-label={form.name}
      >
        <title>{form.name}</title>
        <g transform={turnedBy(turn, width, height)}>
          <image
            href={src}
            width={width}
            height={height}
            preserveAspectRatio="none"
            onError={() => setFailed(true)}
          />
          {here.map((verdict) => (
            <PartyBox
              key={verdict.party}
              verdict={verdict}
              number={parties.indexOf(verdict) + 1}
              scale={Math.max(width, height) / 842}
              isSelected={selectedId === `party-${verdict.party}`}
              onSelect={() => onSelect(verdict.party)}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}

type BoxProps = {
  readonly verdict: PartyVerdict;
  readonly number: number;
  readonly scale: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
};

function PartyBox({ verdict: { machine, state, party }, number, scale, isSelected, onSelect }: BoxProps) {
  const { t } = useWords();
  const { box } = machine;
  if (!box) return null;
  const label = `${number} ${t(`delivery.state.${state}`)}`;
  const tag = { width: (14 + label.length * 9) * scale, height: 18 * scale };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the party's card does the same by keyboard
    <g className={`party-box is-${state} ${isSelected ? 'is-selected' : ''}`} onClick={onSelect}>
      <title>{`${t(`delivery.party.${party}`)} ${t(`delivery.state.${state}`)}`}</title>
      <rect className="box-frame" {...box} rx={3 * scale} strokeWidth={(isSelected ? 3 : 1.6) * scale} />
      <rect className="box-tag" x={box.x} y={box.y} {...tag} rx={3 * scale} />
      <text x={box.x + 6 * scale} y={box.y + 13 * scale} fontSize={11 * scale}>
        {label}
      </text>
    </g>
  );
}

function turnedBy(turn: number, width: number, height: number): string {
  if (turn === 90) return `translate(${height} 0) rotate(90)`;
  if (turn === 180) return `translate(${width} ${height}) rotate(180)`;
  return turn === 270 ? `translate(0 ${width}) rotate(270)` : '';
}

function placeOf(forms: readonly Form[], verdict: PartyVerdict | undefined): Place | undefined {
  const form = forms.findIndex(({ sha256 }) => sha256 === verdict?.form?.sha256);
  return form < 0 ? undefined : { form, page: verdict?.machine.page ?? 1 };
}

function firstPlace(forms: readonly Form[], parties: readonly PartyVerdict[]): Place {
  return parties.map((verdict) => placeOf(forms, verdict)).find((place) => place) ?? { form: 0, page: 1 };
}
