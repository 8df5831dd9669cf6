// The first lines of each script that a clinic embeds.
import { fullVersion, protocolVersion, released } from './version.mjs';

export const banner = `/*! referral-screener ${fullVersion} | MIT | ${released} | protocol ${protocolVersion} */\n`;
