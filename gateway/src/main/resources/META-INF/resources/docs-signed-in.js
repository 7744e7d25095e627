// Hands the authorization code to the page that opened this window. Swagger UI brings a page for it too, but with an
// inline script, which the content security policy forbids.
const request = window.opener.swaggerUIRedirectOauth2;
const answer = Object.fromEntries(new URLSearchParams(window.location.search));

if (answer.code && answer.state === request.state) {
  delete request.state;
  request.auth.code = answer.code;
  request.callback({ auth: request.auth, redirectUrl: request.redirectUrl });
} else {
  request.errCb({
    authId: request.auth.name,
    source: 'auth',
    level: 'error',
    message: answer.error || 'The issuer sent no code for this request.',
  });
}
window.close();
