import { lazy, Suspense } from 'react';

import { Box } from '@strapi/design-system';
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
      {/* What is hidden from the eye alone is placed within this, and not below the window. */}
      <Box position="relative">
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
      </Box>
    </Page.Protect>
  );
}
