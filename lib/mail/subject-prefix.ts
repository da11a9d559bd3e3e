/**
 * What mail programs put before the subject of an answer and of a mail that is sent on, in the languages in which they do not
 * write `Re` and `Fw`. Left out where two languages differ: `VS` answers in Finnish and sends on in Danish. Source: Wikipedia's
 * list of e-mail subject abbreviations, and the prefixes that published mail readers strip.
 */
const prefixes = {
  reply:
    're aw antw sv r rif res ref vá válasz odp odg odpoveď ynt atb ats bls απ σχετ отв השב תגובה رد ' +
    '回复 答复 回覆 返信 回信 회신 답장',
  forward:
    'fw fwd wg doorst vb vl fs tr rv i enc pd továbbítás i̇lt yml trs πρθ пересл הועבר ' +
    '转发 轉寄 轉發 転送 전달',
} as const;
/** The same of more than one word. */
const phrases = { reply: ['trả lời'], forward: ['إعادة توجيه', 'chuyển tiếp'] } as const;

type Way = keyof typeof prefixes;

const ways = new Map<string, Way>(
  (['reply', 'forward'] as const).flatMap((way) =>
    [...prefixes[way].split(' '), ...phrases[way]].map((prefix) => [plain(prefix), way] as const),
  ),
);

/** Whether a subject begins as that of an answer or of a mail that is sent on; null where it does not tell. */
export function wayOf(subject: string): Way | null {
  const prefix = /^([^:：[(\d]{1,20}?)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]/u.exec(subject.trim())?.[1];
  return prefix === undefined ? null : (ways.get(plain(prefix)) ?? null);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase();
}
