;;; Run by emacs.test.ts in an Emacs without a screen: opens a draft with what docs/editors.md says to set up, and
;;; prints what it saw as one line of JSON.  -*- lexical-binding: t -*-
(unless (locate-library "eglot") (package-initialize))
(load-file (getenv "CAUSERIE_SET_UP"))
(require 'eglot)
(require 'json)

(setq eglot-sync-connect 30
      eglot-connect-timeout 30
      create-lockfiles nil
      make-backup-files nil)

(defvar seen nil "What is printed in the end.")

(defun wait-for (what check)
  "Wait until CHECK returns something, and return it; give up where WHAT never comes true."
  (let ((end (+ (float-time) 30)) found)
    (while (and (not (setq found (funcall check))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (unless found
      (message "never came true: %s" what)
      (kill-emacs 1))
    found))

(defun canned ()
  "The finding of a ready-made phrase, as Flymake shows it."
  (flymake-start)
  (seq-find (lambda (diagnostic) (string-match-p "canned-phrase" (flymake-diagnostic-text diagnostic)))
            (flymake-diagnostics)))

(find-file (getenv "CAUSERIE_DRAFT"))
(apply #'eglot (eglot--guess-contact))
(wait-for "a server" #'eglot-managed-p)

(let* ((finding (wait-for "a finding" #'canned))
       (from (flymake-diagnostic-beg finding))
       (to (flymake-diagnostic-end finding)))
  (push `(text . ,(buffer-substring-no-properties from to)) seen)
  (push `(message . ,(flymake-diagnostic-text finding)) seen)
  (goto-char (+ from 3))
  (let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                (eglot--TextDocumentPositionParams))))
    (push `(hover . ,(substring-no-properties (eglot--hover-info (plist-get hover :contents)))) seen))
  ;; Who is asked for an action, and by key rather than mouse, takes what Eglot proposes: the preferred one.
  (cl-letf ((last-nonmenu-event ?.)
            ((symbol-function 'completing-read)
             (lambda (_prompt _actions _predicate _must _initial _history default &rest _)
               (push `(title . ,default) seen)
               default)))
    (eglot-code-actions from to "quickfix" t)))

;; Eglot tells of changes once Emacs is idle, which it never is without a screen.
(eglot--signal-textDocument/didChange)
(wait-for "silence after the fix" (lambda () (not (canned))))
(push `(lines . ,(vconcat (split-string (buffer-substring-no-properties (point-min) (point-max)) "\n"))) seen)

(goto-char (point-max))
(insert "<!-- causerie-accept no-q")
(eglot--signal-textDocument/didChange)
(let ((capf (eglot-completion-at-point)))
  (push `(completions . ,(vconcat (all-completions "no-q" (nth 2 capf)))) seen))

(princ (json-encode seen))
(princ "\n")
(set-buffer-modified-p nil)
(eglot-shutdown (eglot-current-server) nil 10)
(kill-emacs 0)
