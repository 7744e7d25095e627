// Apart from the page, so that the page's content security policy can forbid inline scripts.
const api = SwaggerUIBundle({
  url: '/openapi',
  dom_id: '#api',
  deepLinking: true,
  filter: true,
  tagsSorter: 'alpha',
  persistAuthorization: true,
  oauth2RedirectUrl: window.location.origin + '/docs/signed-in',
});
api.initOAuth({
  clientId: 'jituan-frontend',
  scopes: 'openid profile',
  usePkceWithAuthorizationCodeGrant: true,
});
