import type { ThemeConfig } from 'antd';
import { colour, fontFamily } from './tokens.ts';

/** Where less motion is wanted, antd waits for no end of one. */
const motion = !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** antd's derived tints and tertiary texts fail AA with dark base colours, so each is set by hand. */
export const antdTheme: ThemeConfig = {
  token: {
    motion,
    colorPrimary: colour.accent,
    colorLink: colour.accentInk,
    colorSuccess: colour.good,
    colorWarning: colour.warn,
    colorError: colour.block,
    colorInfo: colour.accent,
    colorText: colour.ink,
    colorTextSecondary: colour.ink2,
    colorTextTertiary: colour.ink3,
    colorTextQuaternary: colour.ink3,
    colorTextPlaceholder: colour.ink3,
    colorTextDisabled: colour.ink3,
    colorTextDescription: colour.ink3,
    colorSuccessBg: colour.goodTint,
    colorSuccessBorder: '#BFDFCB',
    colorWarningBg: colour.warnTint,
    colorWarningBorder: '#EBD9AC',
    colorErrorBg: colour.blockTint,
    colorErrorBorder: '#F0C6C2',
    colorInfoBg: colour.accentTint,
    colorInfoBorder: '#C9CFF5',
    colorBorder: colour.control,
    colorBorderSecondary: colour.line,
    colorBgLayout: colour.canvas,
    fontFamily,
    fontSize: 14,
    borderRadius: 6,
    borderRadiusLG: 10,
    controlHeight: 36,
    controlHeightSM: 26,
    fontWeightStrong: 600,
    motionDurationMid: '0.14s',
    motionDurationSlow: '0.14s',
  },
  components: {
    Button: {
      defaultBorderColor: colour.line,
      defaultShadow: 'none',
      primaryShadow: 'none',
      dangerShadow: 'none',
      controlHeight: 32,
      fontWeight: 600,
    },
    Segmented: { itemColor: colour.ink2, trackBg: '#E9EBF0' },
    Select: { optionSelectedBg: colour.accentTint },
    Popover: { borderRadiusLG: 12 },
  },
};
