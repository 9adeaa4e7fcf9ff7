import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import {
  Blocker,
  Form,
  Layouts,
  Page,
  useAuth,
  useForm,
  useNotification,
} from '@strapi/strapi/admin';

import { applyFix } from '../../../composer';
import type { Block, Finding, MergeResult } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { ArticleEditor } from '../../editor/ArticleEditor';
import type { ArticleEditorHandle } from '../../editor/ArticleEditor';
import { useLatest } from '../../hooks/useLatest';
import { useSettled } from '../../hooks/useSettled';
import { useText } from '../../hooks/useText';
import { useReloadRecap } from '../../services/editing';

import { BuilderHeader } from './BuilderHeader';
import { BuilderOutline } from './BuilderOutline';
import { Beside } from './Beside';
import { Columns } from './Columns';
import { ConflictDialog } from './ConflictDialog';
import { DraftKeeper } from './DraftKeeper';
import { FactsOnHover } from './FactsOnHover';
import { changeOf, countOf } from './findings';
import { HeadFields } from './HeadFields';
import { dropDraft } from './local-draft';
import type { DraftKey } from './local-draft';
import { Origin } from './Origin';
import { OtherLanguage } from './OtherLanguage';
import { PictureField } from './PictureField';
import { SidePanel } from './SidePanel';
import type { SideTab } from './SidePanel';
import { changedSections } from './update';
import { UpdateDialog } from './UpdateDialog';
import { useArticle } from './useArticle';
import type { Recomposed, Wanted } from './useArticle';
import { useFindings } from './useFindings';
import { useOtherLanguages } from './useOtherLanguages';
import { useSave } from './useSave';
import type { Saving } from './useSave';
import { articleOf, keepMine, valuesOf } from './values';
import type { BuilderValues } from './values';

/** The recap as a form of Strapi's: it knows what is unsaved, asks before it is left, shows problems at the fields. */
export function RecapForm({ editing }: { editing: RecapEditing }) {
  const userId = useAuth('RecapForm', ({ user }) => String(user?.id ?? ''));
  const { documentId, locale } = editing;
  const draftKey = useMemo(() => ({ userId, documentId, locale }), [userId, documentId, locale]);
  const saving = useSave(editing, () => dropDraft(draftKey));
  return (
    <Form
      method="PUT"
      initialValues={{ ...saving.saved }}
      onSubmit={async (values, helpers) => {
        await saving.save(values, helpers);
      }}
    >
      <Blocker />
      <RecapBuilder saving={saving} draftKey={draftKey} />
    </Form>
  );
}

function RecapBuilder({ saving, draftKey }: { saving: Saving; draftKey: DraftKey }) {
  const t = useText();
  const { toggleNotification } = useNotification();
  const { stored, conflict, follow } = saving;
  const values = useForm('RecapBuilder', (state) => state.values) as unknown as BuilderValues;
  const form = useForm('RecapBuilder', ({ onChange, setValues, setErrors, isSubmitting }) => ({
    onChange,
    setValues,
    setErrors,
    isSubmitting,
  }));
  const typeBody = useLatest((body: Block[]) => form.onChange('body', body));
  const reload = useReloadRecap();
  const article = useRef<ArticleEditorHandle>(null);
  const side = useRef<HTMLDivElement>(null);
  const [initialBody] = useState(values.body);
  const [block, setBlock] = useState<number>();
  const [tab, setTab] = useState<SideTab>('checks');
  const others = useOtherLanguages(stored);
  const { composition } = values;
  const wanted: Wanted = {
    recipe: composition?.recipe ?? stored.house.recipe,
    lead: composition?.lead ?? null,
  };
  const settled = useSettled(values);
  const { entries, fresh, leads, update, isBehind, composedAs } = useArticle(
    stored,
    values,
    settled,
    wanted,
  );
  const behind = useMemo(() => changedSections(update), [update]);
  const [updating, setUpdating] = useState<Recomposed & { section?: string }>();
  const current = entries.find(({ blocks }) => block !== undefined && blocks.includes(block));
  const findings = useFindings(stored, settled, {
    fresh,
    outdated: isBehind ? (update?.changes.length ?? 0) : 0,
  });
  const marked = useMemo(
    () =>
      findings.flatMap(({ place, severity }) =>
        place.field === 'body' && place.block !== undefined && place.to !== undefined
          ? [{ ...place, block: place.block, severity }]
          : [],
      ),
    [findings],
  );

  useLayoutEffect(() => article.current?.mark(marked), [marked]);
  useEffect(() => follow(values), [follow, values]);

  /** Shows other values than were typed: what somebody else stored, or what the browser had kept. */
  const show = (next: BuilderValues) => {
    form.setValues({ ...next });
    article.current?.setBlocks(next.body);
  };

  const onPublished = useLatest(() => {
    void reload(stored).then((current) => current && saving.accept(current));
  });

  /** Shows what the facts would change, first in a section. */
  const review = (section?: string) => {
    const now = composedAs(wanted);
    setUpdating(now && { ...now, ...(section === undefined ? {} : { section }) });
  };

  /** The event may have changed since the page was opened, and the checks of the server know. */
  const reviewAnew = async () => {
    const loaded = await reload(stored);
    const now = composedAs(wanted, loaded?.facts ?? undefined);
    if (now?.update) {
      setUpdating(now);
    } else {
      toggleNotification({ type: 'info', message: t('update.same') });
    }
  };

  const reveal = useLatest(({ code, place }: Finding) => {
    if (code === 'event-changed') {
      void reviewAnew();
      return;
    }
    if (place.field === 'body') {
      article.current?.reveal({ ...place, block: place.block ?? 0 });
      return;
    }
    const name = place.field === 'picture' ? `picture.${place.part}` : place.field;
    document.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  });

  /** Changes the text from outside of it; the editor tells the form. */
  const edit = (body: Block[]) => article.current?.setBlocks(body);

  const showChecks = useLatest(() => {
    setTab('checks');
    side.current?.focus({ preventScroll: true });
    // No further than needed: at the end of the page, Strapi's own bars would be scrolled away.
    side.current?.scrollIntoView({ block: 'nearest' });
  });

  const takeOver = (
    { wanted: { recipe, lead }, facts, fresh: draft }: Recomposed,
    resolved: Pick<MergeResult, 'body' | 'base'> | undefined,
  ) => {
    if (resolved) {
      edit(resolved.body);
    }
    form.onChange('composition', {
      recipe,
      recipeVersion: draft.recipe.version,
      lead,
      facts,
      sections: resolved?.base ?? composition?.sections ?? [],
    });
  };

  const mend = useLatest(({ fix }: Finding) => {
    if (fix?.kind === 'set-field') {
      for (const [name, value] of Object.entries(changeOf(fix, values, stored.locale))) {
        form.onChange(name, value);
      }
    } else if (fix) {
      edit(applyFix(values.body, fix));
    }
  });

  return (
    <Page.Main>
      <Page.Title>{`${t('builder.title')}: ${stored.text.title ?? ''}`}</Page.Title>
      <BuilderHeader
        stored={stored}
        onReveal={reveal}
        onPublished={onPublished}
        findingCount={countOf(findings)}
        onShowChecks={showChecks}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <DraftKeeper
            draftKey={draftKey}
            version={stored.version}
            saved={saving.saved}
            onRestore={({ version, base, values: kept }) =>
              saving.restore(version, base ?? saving.saved, () => show(kept))
            }
          />
          {update ? (
            <Flex
              role="status"
              background="primary100"
              borderColor="primary200"
              hasRadius
              padding={4}
              gap={4}
              justifyContent="space-between"
              wrap="wrap"
            >
              <Typography>
                {t(isBehind ? 'update.banner' : 'update.banner.recipe', {
                  count: update.changes.length,
                })}
              </Typography>
              <Button variant="secondary" size="S" onClick={() => review()}>
                {t('update.show')}
              </Button>
            </Flex>
          ) : null}
          <Columns
            outline={
              composition ? (
                <BuilderOutline
                  stored={stored}
                  composition={composition}
                  body={values.body}
                  entries={entries}
                  behind={behind}
                  current={current?.id}
                  leads={leads}
                  wanted={wanted}
                  article={article}
                  canCompose={fresh !== undefined}
                  onCompose={(next) => {
                    const came = composedAs(next);
                    if (came?.update) {
                      setUpdating(came);
                    } else if (came) {
                      takeOver(came, undefined);
                      toggleNotification({ type: 'info', message: t('update.same') });
                    }
                  }}
                  onShowChange={review}
                />
              ) : undefined
            }
            article={
              <Box
                background="neutral0"
                shadow="tableShadow"
                hasRadius
                padding={{ initial: 4, medium: 8 }}
              >
                <Beside
                  toggle={others.toggle}
                  beside={
                    others.isBeside ? (
                      <OtherLanguage
                        documentId={stored.documentId}
                        locales={others.locales}
                        section={current?.section?.id}
                      />
                    ) : undefined
                  }
                >
                  <HeadFields language={stored.locale} />
                  <PictureField language={stored.locale} />
                  <FactsOnHover
                    entries={entries}
                    facts={composition?.facts ?? null}
                    onOpen={(hovered) => {
                      setBlock(hovered);
                      setTab('origin');
                    }}
                  >
                    <ArticleEditor
                      handle={article}
                      initialBlocks={initialBody}
                      language={stored.locale}
                      label={t('builder.body')}
                      onChange={typeBody}
                      onBlock={setBlock}
                    />
                  </FactsOnHover>
                </Beside>
              </Box>
            }
            side={
              <SidePanel
                ref={side}
                tab={
                  tab === 'language' && (others.isBeside || others.title === undefined)
                    ? 'checks'
                    : tab
                }
                onTab={setTab}
                findings={findings}
                stored={stored}
                values={values}
                origin={
                  <Origin
                    entry={current}
                    facts={composition?.facts ?? null}
                    language={stored.locale}
                  />
                }
                {...(others.title === undefined || others.isBeside
                  ? {}
                  : {
                      otherLanguage: {
                        title: others.title,
                        text: (
                          <OtherLanguage
                            documentId={stored.documentId}
                            locales={others.locales}
                            section={current?.section?.id}
                          />
                        ),
                      },
                    })}
                onReveal={reveal}
                onFix={mend}
              />
            }
          />
        </Flex>
      </Layouts.Content>
      {updating && !conflict ? (
        <UpdateDialog
          update={updating.update}
          cause={updating.cause}
          language={stored.locale}
          facts={updating.facts}
          section={updating.section}
          onClose={() => setUpdating(undefined)}
          onApply={(resolved) => {
            takeOver(updating, resolved);
            setUpdating(undefined);
          }}
        />
      ) : null}
      {conflict ? (
        <ConflictDialog
          mine={values}
          theirs={conflict}
          isWhole={articleOf(values, saving.saved, valuesOf(conflict)) === 'mine'}
          onClose={saving.closeConflict}
          onTakeTheirs={() => {
            saving.accept(conflict);
            setUpdating(undefined);
            show(valuesOf(conflict));
          }}
          onKeepMine={() => {
            const kept = keepMine(values, saving.saved, valuesOf(conflict));
            setUpdating(undefined);
            saving.goOn(conflict, () => show(kept));
          }}
        />
      ) : null}
    </Page.Main>
  );
}
