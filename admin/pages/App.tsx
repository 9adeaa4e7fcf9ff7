import { lazy, Suspense } from 'react';

import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { PERMISSIONS } from '../../contracts/permissions';

const HomePage = lazy(() => import('./home/HomePage'));
const BuildPage = lazy(() => import('./build/BuildPage'));
const CapturePage = lazy(() => import('./capture/CapturePage'));
const RecapPage = lazy(() => import('./recap/RecapPage'));

const BUILD = [{ action: PERMISSIONS.build, subject: null }];
const READ = [{ action: PERMISSIONS.read, subject: null }];

/** The newsroom's pages, for those who may see them. */
export default function App() {
  return (
    <Page.Protect permissions={READ}>
      <Suspense fallback={<Page.Loading />}>
        <Routes>
          <Route index element={<HomePage />} />
          <Route path="events/:documentId/build" element={<BuildPage />} />
          <Route path="events/:documentId/capture" element={<CapturePage />} />
          <Route
            path="recaps/:documentId"
            element={
              <Page.Protect permissions={BUILD}>
                <RecapPage />
              </Page.Protect>
            }
          />
          <Route path="*" element={<Page.Error />} />
        </Routes>
      </Suspense>
    </Page.Protect>
  );
}
